/** 带圈字符: a field without a result that draws a circle around a character. */
const ENCLOSED = /^\s*EQ\s+\\o\\ac\s*\([○◯〇□△◇]\s*[,;，]\s*(?<inner>.+?)\s*\)\s*$/u;

/** The open fields of Word (域). Before its result a field contains its instruction, which is not printed. */
export class WordFields {
  private readonly open: { instruction: string; inResult: boolean }[] = [];

  /** True if the words here are printed: outside of fields, and in their results. */
  get inResult(): boolean {
    return this.open.every((field) => field.inResult);
  }

  /** True inside the result of a table of contents (目录). */
  get inContents(): boolean {
    return this.open.some(({ instruction }) => /^\s*TOC\b/u.test(instruction));
  }

  instruct(text: string): void {
    const field = this.open.at(-1);
    if (field && !field.inResult) field.instruction += text;
  }

  begin(): void {
    this.open.push({ instruction: '', inResult: false });
  }

  separate(): void {
    const field = this.open.at(-1);
    if (field) field.inResult = true;
  }

  /** Ends a field and returns what its instruction draws, if it has no result. */
  end(): string {
    const field = this.open.pop();
    return field && !field.inResult ? circled(ENCLOSED.exec(field.instruction)?.groups?.inner ?? '') : '';
  }
}

const circled = (inner: string): string => (/^(?:1?[1-9]|[12]0)$/u.test(inner) ? String.fromCodePoint(0x245f + Number(inner)) : inner);
