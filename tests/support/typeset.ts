/** Width in characters: Latin letters and digits are half as wide. */
export const widthOf = (text: string): number => [...text].reduce((sum, character) => sum + (/[ -~]/u.test(character) ? 0.5 : 1), 0);

/** Lines of a paragraph. No line begins with a closing mark, ends with an opening mark, or breaks a number. */
export function typeset(paragraph: string, perLine: number, indent = 0): string[] {
  const words = paragraph.match(/[（《“〔【(["']*(?:[\p{Script=Latin}\d.,:/%+-]+|.)[，。、；：？！）》”〕】)\]"'%]*/gu) ?? [];
  const lines: string[] = [];
  let [line, width] = ['', indent];
  for (const word of words) {
    if (line !== '' && width + widthOf(word) > perLine) {
      lines.push(line);
      [line, width] = ['', 0];
    }
    line += word;
    width += widthOf(word);
  }
  return [...lines, line];
}
