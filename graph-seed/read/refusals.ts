import type { RefusalCode } from '../types';
import type { Refusal } from './format';

/** The message of each refusal, with its remedy. */
const SENTENCES = {
  UNKNOWN_FORMAT: '不认识的文件格式，没有读入。请另存为 .docx、.pdf 或 .txt。',
  DAMAGED: '文件已损坏或不完整，没有读入。请重新下载，或用原软件打开后另存为 .docx。',
  EMPTY: '文件里没有文字，没有读入。如果内容是图片，请提供 Word 版或带文字层的 PDF。',
  ENCRYPTED: '文件设有打开密码，没有读入。请去掉密码后另存。',
  AUTO_NUMBERS: '这份 .doc 的条款编号由 Word 自动生成，编号表已损坏，没有读入。请用 Word 打开后另存为 .docx。',
  OLD_WORKBOOK: '.xls 没有读入，请另存为 .xlsx。',
  RTF: '.rtf 没有读入，请用 Word 打开后另存为 .docx。',
  MHT: '这是单个文件网页（.mht），没有读入，请用 Word 打开后另存为 .docx。',
  TOO_LARGE: '解开后超过 200 MB 或 2,000 个文件，没有读入。请拆分后再放入。',
} as const satisfies Partial<Record<RefusalCode, string>>;

export type Refusable = keyof typeof SENTENCES;

/** The refusal of a file under one of the codes above; `message` replaces the sentence of the code. */
export const refusal = (code: Refusable, message: string = SENTENCES[code]): Refusal => ({ refused: { code, message } });

/** Thrown within a reader to refuse the file. `read` catches it and returns the refusal. */
export class Refused extends Error {
  constructor(
    readonly code: Refusable,
    message: string = SENTENCES[code],
  ) {
    super(message);
  }
}
