import { extract, type Rule } from '../../graph-seed/extract/engine';
import { RULES } from '../../graph-seed/extract/rules';
import { fold } from '../../graph-seed/passage';
import type { ClauseText, Found } from '../../graph-seed/types';

const BEFORE = '为推动产业发展，特制定如下内容。';
const AFTER = '有关事项另行通知。';

function clause(text: string, above: readonly string[] = []): ClauseText {
  return {
    words: fold(BEFORE + text + AFTER),
    kind: 'ARTICLE',
    above: above.map(fold),
    document: { number: '并政发〔2024〕9号', title: '太原市支持产业发展的若干措施', level: 'MUNICIPAL', year: 2024 },
  };
}

/** The finds of one rule among those of all rules. */
function findsOf(rule: Rule, text: string, above?: readonly string[]): Found[] {
  return extract(clause(text, above), RULES).filter((find) => find.rule === rule.name);
}

describe.each(RULES.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  it('has examples', () => expect(rule.examples.length).toBeGreaterThan(0));

  it.each(rule.examples.map((example) => [example.text, example] as const))('finds in: %s', (text, example) => {
    const words = BEFORE + text + AFTER;
    const finds = findsOf(rule, text, example.above).map((find) => ({ ...find, quote: words.slice(find.start, find.end) }));
    expect(finds).toEqual(example.finds.map((expected) => expect.objectContaining(expected)));
  });

  it.each(rule.counterExamples)('finds nothing in: %s', (text) => expect(findsOf(rule, text)).toEqual([]));
});

it('every rule has a unique name', () => {
  expect(new Set(RULES.map((rule) => rule.name)).size).toBe(RULES.length);
});
