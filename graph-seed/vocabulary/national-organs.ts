import { words } from './words';

/** Organs of the nation (国家机关) that no territory's name precedes: full name first, then the forms that texts print. */
const ORGANS = `
国务院
国务院办公厅
中共中央
中共中央办公厅
全国人民代表大会 全国人大
全国人民代表大会常务委员会 全国人大常委会
最高人民法院
最高人民检察院
外交部
国防部
教育部
科学技术部 科技部
工业和信息化部 工信部 工业信息化部
公安部
国家安全部
民政部
司法部
财政部
人力资源和社会保障部 人力资源社会保障部 人社部
自然资源部
生态环境部
住房和城乡建设部 住房城乡建设部 住建部
交通运输部
水利部
农业农村部
商务部
文化和旅游部 文化旅游部 文旅部
退役军人事务部 退役军人部
应急管理部
审计署
海关总署
国家税务总局 税务总局
国家市场监督管理总局 市场监管总局 国家市场监管总局
国家广播电视总局 广电总局
国家体育总局 体育总局
国家金融监督管理总局 金融监管总局
中国人民银行 人民银行
中国证券监督管理委员会 中国证监会 证监会
国家外汇管理局
全国妇联
中华全国总工会 全国总工会
共青团中央
`;

/** Full name of a national organ by each form that texts print. */
export const NATIONAL_ORGANS: ReadonlyMap<string, string> = new Map(
  ORGANS.trim()
    .split('\n')
    .flatMap((line) => {
      const [full = '', ...forms] = words(line);
      return [full, ...forms].map((form): [string, string] => [form, full]);
    }),
);
