import { DECLARES } from '../../vocabulary/dealings';
import { firstEndingAfter } from '../words/spans';
import { type Named, type NamedText, namesLast } from './names';
import { shapedIn } from './shapes';
import { isWho, subjectIn } from './subject';

/** The payees that a line declares by its label (补贴对象：符合条件的创业者). */
export function declaredIn({ words, sentences, names }: NamedText & { readonly sentences: NamedSentences }): Named[] {
  const label = DECLARES.exec(words);
  if (!label) return [];
  const from = label.index + label[0].length;
  const sentence = sentences[firstEndingAfter(sentences, from)];
  if (!sentence) return [];
  const stretch = { start: Math.max(from, sentence.start), end: sentence.end };
  const found = subjectIn({ words, names }, stretch).filter(isWho);
  if (found.length > 0) return found;
  const last = namesLast(
    words,
    names.filter((name) => name.start >= stretch.start && name.end <= stretch.end),
    stretch.end,
  );
  const shaped = last.length > 0 ? null : shapedIn(words, stretch);
  return shaped ? [shaped] : last;
}

type NamedSentences = readonly { readonly start: number; readonly end: number }[];
