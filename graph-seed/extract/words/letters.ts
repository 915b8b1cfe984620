/** Words without quotation marks and blanks, which texts print about a name or leave out: “专精特新”企业, 专精特新企业. */
export interface Letters {
  readonly letters: string;
  /** The index in the words of every letter. */
  readonly at: Int32Array;
}

const SET_ASIDE = new Set('“”‘’「」『』"\'" \u3000');

export function lettersOf(words: string): Letters {
  const at = new Int32Array(words.length);
  let letters = '';
  let from = 0;
  const keep = (to: number) => {
    for (let i = from; i < to; i++) at[letters.length + i - from] = i;
    letters += words.slice(from, to);
    from = to + 1;
  };
  for (let i = 0; i < words.length; i++) if (SET_ASIDE.has(words[i] ?? '')) keep(i);
  keep(words.length);
  return { letters, at };
}
