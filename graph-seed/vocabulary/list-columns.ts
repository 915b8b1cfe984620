import { plain } from '../passage';

/** The content of a column in a list of policy points (政策清单、汇总表). */
export type ListColumn = 'serial' | 'units' | 'number' | 'title' | 'category' | 'words' | 'other';

/** Heads of columns. The first match holds. Columns of contacts, links or dates (`other`) are no words of a point. */
const HEADS: readonly (readonly [ListColumn, RegExp])[] = [
  ['serial', /^(?:序号|编号|序|№|no\.?)$/iu],
  ['units', /(?:责任|牵头|配合|主管|实施|落实|主办|承办|办理|执行|受理|兑现|发放|负责)(?:单位|部门|机构)/u],
  ['number', /文号|发文字号|文件编号|文件字号/u],
  ['other', /联系|电话|网址|链接|日期|时间|备注|状态|咨询|级别|地址/u],
  ['words', /要点|内容|措施|条款|举措|标准|条件|对象|范围|方式|额度|政策点|期限|流程|材料|摘要/u],
  ['title', /名称|文件|依据|标题|来源|出处/u],
  ['category', /类别|类型|分类|领域|板块|类|篇章?/u],
];

const listColumn = (head: string): ListColumn => {
  const text = plain(head);
  return HEADS.find(([, shape]) => text.length <= 16 && shape.test(text))?.[0] ?? 'other';
};

/** The columns of a header. Without a column of document numbers, a column of names holds words of the points. */
export function columnsOf(heads: readonly string[]): ListColumn[] {
  const columns = heads.map(listColumn);
  return columns.includes('number') ? columns : columns.map((column) => (column === 'title' ? 'words' : column));
}

/** True for the header row of a list: a column of words, with a column of document numbers, or of units beside row numbers. */
export function isListHeader(cells: readonly string[]): boolean {
  const columns = new Set(cells.filter((cell) => cell.trim() !== '').map(listColumn));
  const isNamed = columns.has('number') || (columns.has('units') && columns.has('serial'));
  return columns.has('words') && isNamed && columns.size >= 3;
}
