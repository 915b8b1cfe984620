import { extract } from '../../graph-seed/extract/engine';
import { RULES } from '../../graph-seed/extract/rules';
import { FULL } from './full';
import { growth } from './growth';

/** Applies every rule to long texts of each given string, and prints the growth of the time when the length doubles. */
const CHARACTERS = FULL ? 50_000 : 15_000;
async function printGrowth(unit: string): Promise<void> {
  const read = (characters: number) => {
    const words = unit.repeat(Math.ceil(characters / unit.length)).slice(0, characters);
    const clause = { words, kind: 'ARTICLE' as const, above: [], document: { number: null, title: null, level: null, year: null } };
    return extract(clause, RULES);
  };
  console.log(JSON.stringify({ unit, growth: await growth(read, CHARACTERS) }));
}

process.argv.slice(2).reduce((before, unit) => before.then(() => printGrowth(unit)), Promise.resolve());
