import type { GraphRows, Property } from '../graph-seed/graph-rows';
import { shuffled } from './random';

/** Replaces every Chinese character of a value by another one, consistently. Other characters stay. */
export type Substitution = <Value extends Property>(value: Value) => Value;

/** Characters that stay, because the parser of document numbers (发文字号) needs them. */
const FIXED = new Set('号年第');

/** The Chinese characters of the rows that can be replaced: those that NFKC does not change, without FIXED. */
export function alphabetOf({ nodes, edges }: GraphRows): string[] {
  const found = new Set<string>();
  for (const { id, properties } of [...nodes, ...edges]) {
    for (const character of JSON.stringify([id, properties]).match(/\p{Script=Han}/gu) ?? []) found.add(character);
  }
  return [...found]
    .filter((character) => character.length === 1 && character === character.normalize('NFKC') && !FIXED.has(character))
    .sort();
}

/** The substitution of a copy. Copy 0 is the original, in which everything stays. */
export function substitution(alphabet: readonly string[], copy: number): Substitution {
  if (copy === 0) return (value) => value;
  const codes = Uint16Array.from({ length: 2 ** 16 }, (_, code) => code);
  const others = shuffled(alphabet, copy);
  for (const [i, character] of alphabet.entries()) codes[character.charCodeAt(0)] = others[i]?.charCodeAt(0) ?? 0;
  const text = (from: string): string => {
    const units = new Uint16Array(from.length);
    for (let i = 0; i < from.length; i++) units[i] = codes[from.charCodeAt(i)] ?? 0;
    return Buffer.from(units.buffer).toString('utf16le');
  };
  const value = (from: Property): Property => {
    if (typeof from === 'string') return text(from);
    return Array.isArray(from) ? (from.map(value) as string[] | number[]) : from;
  };
  return value as Substitution;
}
