import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../graph-seed/pipeline';
import type { ClauseSegment } from '../../graph-seed/types';

/** Made-up texts in layouts that offices use. The expectations were written before the first run. */
const LAYOUTS = [
  {
    file: 'insurance-notice.txt',
    texts: [
      {
        number: '并医保发〔2024〕15号',
        title: '关于调整职工基本医疗保险待遇有关问题的通知',
        issuers: ['太原市医疗保障局', '太原市财政局'],
        level: 'MUNICIPAL',
        dateDocument: '2024-05-20',
        ends: '2029-06-30',
        locators: '前言 一 （一） （二） （三） 二 二/1 二/2 二/3 三 附则',
        words: { 二: '调整住院起付标准\n住院起付标准按下列规定执行：\n一个年度内多次住院的，起付标准依次降低50%，但不低于100元。' },
      },
    ],
  },
  {
    file: 'reply.txt',
    texts: [
      {
        number: '晋发改审批函〔2023〕88号',
        title: '山西省发展和改革委员会关于晋中市污水处理收费标准的批复',
        issuers: ['山西省发展和改革委员会'],
        level: 'PROVINCIAL',
        dateDocument: '2023-06-09',
        ends: null,
        locators: '前言 一 二 三',
        words: { 二: '同意对低保家庭每户每月减免5元。' },
      },
    ],
  },
  {
    file: 'party-and-government.txt',
    texts: [
      {
        number: '运办发〔2023〕21号',
        title: '关于支持制造业振兴的若干政策',
        issuers: ['中共运城市委办公室', '运城市人民政府办公室'],
        level: 'MUNICIPAL',
        dateDocument: '2023-08-30',
        ends: '2026-12-31',
        locators: '一 1 2 二 3 附则',
        words: { '3': '用工补贴。每新增1名职工补贴1000元。' },
      },
    ],
  },
  {
    file: 'amending-decree.txt',
    texts: [
      {
        number: '忻州市人民政府令第15号',
        title: '忻州市人民政府关于修改《忻州市城市供水管理办法》的决定',
        issuers: ['忻州市人民政府'],
        level: 'MUNICIPAL',
        dateDocument: '2024-10-25',
        ends: null,
        locators: '前言 一 二 三 附则',
        words: { 二: '删去第十二条。' },
      },
    ],
  },
  {
    file: 'call-for-projects.txt',
    texts: [
      {
        number: '并科计发〔2024〕19号',
        title: '太原市科学技术局关于组织申报2024年度科技重大专项的通知',
        issuers: ['太原市科学技术局'],
        level: 'MUNICIPAL',
        dateDocument: '2024-03-20',
        ends: '2024-12-31',
        locators: '前言 一 （一） （二） 二 三 附件1 附件1/一 附件1/一/1 附件1/一/2 附件1/二 附件1/二/1',
        words: { 二: '支持方式\n每个项目资助200万元至500万元。' },
      },
    ],
  },
  {
    file: 'spaced-print.txt',
    texts: [
      {
        number: '左政发〔2024〕8号',
        title: '左云县人民政府关于支持苦荞产业发展的若干意见',
        issuers: ['左云县人民政府'],
        level: 'COUNTY',
        dateDocument: '2024-04-12',
        ends: '2027-04-30',
        locators: '第一条 第二条 第三条',
        words: { 第二条: '新建加工厂的企业，补助80万元。' },
      },
    ],
  },
  {
    file: 'talent-questions.txt',
    texts: [
      {
        number: null,
        title: '长治市人才新政有问有答',
        issuers: [],
        level: 'MUNICIPAL',
        dateDocument: null,
        ends: null,
        locators:
          '前言 问：哪些人可以领取生活补贴？ 问：购房补贴如何申请？ 问：购房补贴如何申请？/1 问：购房补贴如何申请？/2 问：租房的人才有补贴吗？ 附则',
        words: { '问：租房的人才有补贴吗？': '问：租房的人才有补贴吗？\n答：有。每人每月500元，与购房补贴不同时享受。' },
      },
    ],
  },
  {
    file: 'ministry-announcement.txt',
    texts: [
      {
        number: '商务部海关总署公告2024年第17号',
        title: '关于进一步优化加工贸易管理有关事项的公告',
        issuers: ['商务部', '海关总署'],
        level: 'NATIONAL',
        dateDocument: '2024-05-08',
        ends: '2026-12-31',
        locators: '前言 一 一/（一） 一/（二） 二 二/（一） 二/（二） 三 附件',
        words: { 附件: '免于办理深加工结转手续的商品清单\n序号\t商品名称\t税则号列\n1\t集成电路\t8542\n2\t液晶模组\t8524' },
      },
    ],
  },
  {
    file: 'gazette.txt',
    texts: [
      {
        number: '阳政办发〔2024〕8号',
        title: '阳泉市推动外贸保稳提质若干措施',
        issuers: ['阳泉市人民政府办公室'],
        level: 'MUNICIPAL',
        dateDocument: '2024-03-11',
        ends: '2026-03-10',
        locators: '一 二 三',
        words: { 三: '本措施自印发之日起施行，有效期2年。' },
      },
      {
        number: '阳政办发〔2024〕9号',
        title: '阳泉市人民政府办公室关于调整阳泉市最低工资标准的通知',
        issuers: ['阳泉市人民政府办公室'],
        level: 'MUNICIPAL',
        dateDocument: '2024-04-15',
        ends: null,
        locators: '前言 一 二 三',
        words: { 二: '小时最低工资标准为21.3元。' },
      },
    ],
  },
  {
    file: 'county-rules.txt',
    texts: [
      {
        number: '平遥县人民政府令第6号',
        title: '平遥县古城保护修缮资金补助实施细则',
        issuers: ['平遥县人民政府'],
        level: 'COUNTY',
        dateDocument: '2023-10-09',
        ends: '2028-10-31',
        locators:
          '第一章 第一条 第二条 第二章 第一节 第三条 第三条/（一） 第三条/（二） 第三条/（三） 第四条 第二节 第五条 第六条 第六条/（一） 第六条/（二） 第六条/（二）/1 第六条/（二）/2 第三章 第七条 第八条',
        words: { 第三条: '产权人修缮传统民居的，按照下列标准补助：\n前款规定的补助，每处院落最高不超过50万元。' },
      },
    ],
  },
  {
    file: 'minutes.txt',
    texts: [
      {
        number: null,
        title: '晋中市人民政府专题会议纪要',
        issuers: ['晋中市人民政府办公室'],
        level: 'MUNICIPAL',
        dateDocument: '2024-06-03',
        ends: null,
        locators: '前言 一 一/（一） 一/（二） 二 二/（一） 二/（二） 三',
        words: { 三: '关于企业扶持问题\n一是对入园企业免收三年租金；二是对年产值达到1亿元的企业奖励50万元。' },
      },
    ],
  },
  {
    file: 'table-standard.txt',
    texts: [
      {
        number: null,
        title: '临汾市2024年农机购置补贴标准',
        issuers: [],
        level: 'MUNICIPAL',
        dateDocument: null,
        ends: '2024-12-31',
        locators: '前言',
        words: {},
      },
    ],
  },
  {
    file: 'bilingual.txt',
    texts: [
      {
        number: null,
        title: '大同市吸引外商投资若干措施',
        issuers: [],
        level: 'MUNICIPAL',
        dateDocument: null,
        ends: '2027-06-30',
        locators: '前言 第一条 第二条 第三条',
        words: {
          第二条: '奖励资金在30日内拨付。\nArticle 3 These Measures (Trial) take effect on July 1, 2024, and are valid for 3 years.',
        },
      },
    ],
  },
  {
    file: 'contents.txt',
    texts: [
      {
        number: null,
        title: '忻州市“十四五”养老服务体系规划',
        issuers: [],
        level: 'MUNICIPAL',
        dateDocument: null,
        ends: '2025-12-31',
        locators: '第一章 第一节 第二节 第二章 第二章/一 第二章/二 第三章 第三章/一 第三章/二',
        words: { 第一节: '主要成效\n“十三五”期间，全市养老床位达到1.2万张。' },
      },
    ],
  },
  {
    file: 'provincial-regulation.txt',
    texts: [
      {
        number: null,
        title: '山西省科技成果转化促进条例',
        issuers: ['山西省人民代表大会常务委员会'],
        level: 'PROVINCIAL',
        dateDocument: '2019-09-27',
        ends: null,
        locators:
          '第一章 第一条 第二条 第二章 第三条 第三条/（一） 第三条/（二） 第三条/（二）/1 第三条/（二）/2 第三条/（三） 第三条之一 第四条 第三章 第五条',
        words: { 第三条: '科技成果完成单位可以采取下列方式转化：\n前款第二项规定的定价应当公示。' },
      },
    ],
  },
] as const;

const outline = (clauses: readonly ClauseSegment[]): ClauseSegment[] => clauses.flatMap((clause) => [clause, ...outline(clause.children)]);

describe.each(LAYOUTS)('$file', ({ file, texts }) => {
  const bytes = new Uint8Array(readFileSync(join(__dirname, 'layouts', file)));
  const { segments, linked, accounts } = run([{ name: file, bytes }]);
  const read = segments.map((segment) => {
    const document = linked.documents.find((one) => one.segment === segment);
    return { clauses: outline(segment.clauses), head: segment.head, document };
  });

  it('holds the expected texts, and every character has one place', () => {
    expect(read).toHaveLength(texts.length);
    expect(accounts.flatMap(({ unplaced }) => unplaced)).toEqual([]);
  });

  it.each(texts.map((wanted, i) => [wanted.title, wanted, i] as const))('%s has its head', (_, wanted, i) => {
    const { document, head } = read[i] ?? {};
    expect({
      number: document?.number ?? null,
      title: document?.title,
      issuers: document?.issuers.map(({ department }) => department.name),
      level: document?.jurisdiction?.level,
      dateDocument: head?.dateDocument,
      ends: document?.force.ends,
    }).toEqual({
      number: wanted.number,
      title: wanted.title,
      issuers: wanted.issuers,
      level: wanted.level,
      dateDocument: wanted.dateDocument,
      ends: wanted.ends,
    });
  });

  it.each(texts.map((wanted, i) => [wanted.title, wanted, i] as const))('%s is cut into its clauses', (_, wanted, i) => {
    const clauses = read[i]?.clauses ?? [];
    expect(clauses.map(({ locator }) => locator).join(' ')).toBe(wanted.locators);
    for (const [locator, words] of Object.entries(wanted.words))
      expect(clauses.find((clause) => clause.locator === locator)?.words.text).toBe(words);
  });
});
