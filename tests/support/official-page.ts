/** Setting of a page that a browser or an office program prints. */
interface Setting {
  readonly indent?: boolean;
  /** Printed across each page. */
  readonly watermark?: string;
  /** Like a browser without style sheets: its own margins and headings. */
  readonly isPlain?: boolean;
}

const escaped = (text: string) => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');

const STYLE = (indent: string, foot: string) => `
@page { size: A4; margin: 37mm 26mm 35mm 28mm; ${foot} }
body { font: 16pt/28pt "Noto Serif CJK SC", "SimSun", serif; text-align: justify; margin: 0 }
p { margin: 0; text-indent: ${indent} }
.letterhead { font-size: 36pt; line-height: 60pt; text-align: center; text-indent: 0; color: red }
.number { text-align: center; text-indent: 0; margin-bottom: 28pt }
.title { font-size: 22pt; line-height: 36pt; text-align: center; text-indent: 0; margin: 28pt 0 }
.left { text-indent: 0 }
.signature { text-align: right; padding-right: 4em; text-indent: 0 }
.watermark { position: fixed; top: 40%; left: 10%; font-size: 48pt; color: #0003; transform: rotate(-35deg) }`;

/** The part of an official document that a paragraph looks like, for the style only. */
function classOf(text: string): string {
  if (/^.{2,30}文件$/u.test(text)) return 'letterhead';
  if (/^.{0,20}〔\d{4}〕\s*\d+\s*号$/u.test(text)) return 'number';
  if (/^[^，。,;；：]{4,90}(?:通知|措施|方案|政策|意见|办法)$/u.test(text)) return 'title';
  if (/^\d{4}年\d+月\d+日$/u.test(text) || /^.{2,20}(?:政府办公[厅室]|管委会)$/u.test(text)) return 'signature';
  return /^(?:各|省).+[：:]$/u.test(text) ? 'left' : 'words';
}

/** Paragraphs as an HTML page in the layout of an official document (GB/T 9704-2012). */
export function officialPage(paragraphs: readonly string[], { indent = true, watermark, isPlain = false }: Setting = {}): string {
  const foot = '@bottom-center { content: "— " counter(page) " —"; font-size: 14pt }';
  const style = isPlain ? 'p { margin: 0; font-size: 16pt }' : STYLE(indent ? '2em' : '0', foot);
  const mark = watermark ? `<div class="watermark">${escaped(watermark)}</div>` : '';
  const words = paragraphs.map((text) => `<p class="${classOf(text)}">${escaped(text)}</p>`).join('\n');
  return `<!doctype html><meta charset="utf-8"><title>文件</title><style>${style}</style>${mark}${words}`;
}
