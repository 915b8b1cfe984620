import { PROMISE_CASES } from '../../graph-seed/extract/promises/promise-cases';
import { read } from '../../graph-seed/extract/reading';
import { fold } from '../../graph-seed/passage';

const verbsOf = (words: string): string[] =>
  read({ words, kind: 'ARTICLE', above: [], document: { number: null, title: null, level: null, year: null } }).pledges.map(({ verb }) =>
    words.slice(verb.start, verb.end),
  );

it.each(PROMISE_CASES.flatMap(({ name, examples }) => examples.map(([text, ...verbs]) => [name, text, verbs] as const)))(
  '%s: %s',
  (_, text, verbs) => expect(verbsOf(fold(text))).toEqual(verbs.map(fold)),
);
