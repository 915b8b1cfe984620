import { awardTypeKeys, beneficiaryKeys } from '../../graph-seed/vocabulary/asked-names';
import { AWARD_TYPES } from '../../graph-seed/vocabulary/award-types';
import { BENEFICIARIES } from '../../graph-seed/vocabulary/beneficiaries';
import { nearest } from '../../src/graph/filters/nearest';
import { nameKey, numberKey, searched, titleKey } from '../../src/graph/model';

test.each([
  '晋政办发〔2026〕3号',
  '晋政办发(2026)3 号',
  '晋政办发【2026】3号。',
  '（晋政办发〔2026〕3号）',
  '晋政办发〔２０２６〕第3號文',
  '晋政办发〔2026〕03号文件',
  '\ufeff晋政办发\u200b〔2026\ufe0e〕3号',
  '“晋政办发[2026]3号”',
  '晋政办发2026–3',
  '晋政办发2026年3号',
  '文号：晋政办发〔2026〕3号',
  '发文字号: 晋政办发〔二〇二六〕3号',
  '晋政办发〔二○二六〕3号',
  '晋政办发〔二〇二六〕三号',
  '《山西省支持专业镇高质量发展的若干措施》（晋政办发〔2026〕3号）',
  '《关于印发〈山西省若干措施〉的通知》 晋政办发〔2026〕3号',
])('%s has the key of 晋政办发〔2026〕3号', (number) => {
  expect(numberKey(number)).toBe('晋政办发2026-3');
});

test.each([
  ['国务院令第722号', '国务院令第722'],
  ['国务院令第七百二十二号', '国务院令第722'],
  ['税务总局公告2021年第3号', '税务总局公告2021-3'],
])('%s has the key %s', (number, key) => {
  expect(numberKey(number)).toBe(key);
});

test.each(['》', ',', '〔', '“ ', '《a》', '第一'])('the key of a long number takes little time: %s repeated', (part) => {
  const number = `《晋发${part.repeat(50_000 / part.length)}a`;
  const before = process.cpuUsage();
  numberKey(number);
  // In microseconds. A time that grows with the square is a second or more.
  expect(process.cpuUsage(before).user).toBeLessThan(500_000);
});

test('names and titles are compared by their letters', () => {
  expect(nameKey('各县（市、区）人民政府')).toBe(nameKey('各縣(市區)人民政府'));
  expect(titleKey('《山西省“专精特新”企业办法—试行》')).toBe(titleKey('山西省"專精特新"企業辦法–试行'));
});

test.each([
  ['瀋陽市渾南區', '沈阳市浑南区'],
  ['濰坊高新技術產業開發區', '潍坊高新技术产业开发区'],
  ['養豬、癡呆、齲齒、鱘魚', '养猪痴呆龋齿鲟鱼'],
  ['显著、著名、瞭望、乾隆', '显著著名瞭望乾隆'],
])('%s is compared as %s', (printed, simplified) => {
  expect(nameKey(printed)).toBe(simplified);
});

test.each([
  ['制(修)订“专精特新”标准', '制修订专精特新标准'],
  ['(1)500万元', '1 500万元'],
  ['奖励 ３０ ％', '奖励30%'],
  ['算力100 PFlops', '算力100 pflops'],
  ['中小企業，貸款', '中小企业，贷款'],
])('%s is searched as %s', (text, plain) => {
  expect(searched(text)).toBe(plain);
});

test('payee groups and instruments are found by everyday words', () => {
  const groups = (asked: string) => BENEFICIARIES.filter((term) => beneficiaryKeys(term).includes(nameKey(asked))).map(({ code }) => code);
  const types = (asked: string) => AWARD_TYPES.filter((term) => awardTypeKeys(term).includes(nameKey(asked))).map(({ code }) => code);
  expect(groups('高新技术企业')).toEqual(['HIGH_TECH']);
  expect(groups('养老机构')).toEqual(['CARE_PROVIDER']);
  expect(groups('规上企业')).toEqual(['ENTERPRISE']);
  expect(groups('individual_business')).toEqual(['INDIVIDUAL_BUSINESS']);
  expect(groups('行业协会')).toEqual(['SOCIAL_ORGANIZATION']);
  expect(groups('残疾人')).toEqual(['OTHER']);
  expect(groups('火星人')).toEqual([]);
  expect(types('贴息')).toContain('INTEREST_SUBSIDY');
  expect(types('税收优惠')).toContain('TAX_RELIEF');
});

test('the nearest terms share the most characters', () => {
  expect(nearest('高新技术', BENEFICIARIES)[0]?.code).toBe('HIGH_TECH');
  expect(nearest('SRDIS', BENEFICIARIES)[0]?.code).toBe('SRDI');
  expect(nearest('', BENEFICIARIES)).toHaveLength(5);
});
