import { responsibleUnits } from '../../graph-seed/extract/words/responsible-units';
import { departmentNamed } from '../../graph-seed/vocabulary/departments';
import { documentNumber, repaired } from '../../graph-seed/vocabulary/document-numbers';
import { issuerOf } from '../../graph-seed/vocabulary/issuing-codes';
import { jurisdictionOf, leadingJurisdiction } from '../../graph-seed/vocabulary/jurisdictions';
import { titlesOf } from '../../graph-seed/vocabulary/titles';
import { usualForms } from '../../graph-seed/vocabulary/unit-forms';
import { leadingOrgans } from '../../graph-seed/vocabulary/units-in-text';

describe('a printed name of a unit', () => {
  it.each([
    ['省工信厅', '140000', '山西省工业和信息化厅', 'GOVERNMENT', '140000'],
    ['市工信局', '140500', '晋城市工业和信息化局', 'GOVERNMENT', '140500'],
    ['市工信局', '330100', '杭州市工业和信息化局', 'GOVERNMENT', '330100'],
    ['省国资委', '140000', '山西省人民政府国有资产监督管理委员会', 'GOVERNMENT', '140000'],
    ['市委组织部', '140500', '中共晋城市委组织部', 'PARTY', '140500'],
    ['省税务局', '140000', '国家税务总局山西省税务局', 'CENTRAL_BRANCH', '140000'],
    ['人行太原中心支行', '140000', '中国人民银行太原中心支行', 'CENTRAL_BRANCH', '140000'],
    ['国家金融监督管理总局晋城监管分局', '140500', '国家金融监督管理总局晋城监管分局', 'CENTRAL_BRANCH', '140500'],
    ['各市政府', '140000', '山西省各市人民政府', 'COLLECTIVE', '140000'],
    ['各县(市、区)人民政府', '140500', '晋城市各县（市、区）人民政府', 'COLLECTIVE', '140500'],
    ['创新发展部', '140171', '山西转型综合改革示范区管理委员会创新发展部', 'GOVERNMENT', '140171'],
    ['县商务局', '220524', '柳河县商务局', 'GOVERNMENT', '220524'],
    ['市经信局', '330681', '诸暨市经济和信息化局', 'GOVERNMENT', '330681'],
    ['市场监管局', '350600', '漳州市市场监督管理局', 'GOVERNMENT', '350600'],
    ['市商务局（市会展办）', '350600', '漳州市商务局', 'GOVERNMENT', '350600'],
    ['市商务局', '330681', '诸暨市商务局', 'GOVERNMENT', '330681'],
    ['市商务局', '330602', '绍兴市商务局', 'GOVERNMENT', '330600'],
    ['区财政局', '150800', '区财政局', 'GOVERNMENT', '150800'],
    ['州财政局', '532900', '大理白族自治州财政局', 'GOVERNMENT', '532900'],
    ['旗财政局', '150826', '杭锦后旗财政局', 'GOVERNMENT', '150826'],
  ])('%s in %s is %s', (printed, code, name, kind, place) => {
    const department = departmentNamed(printed, jurisdictionOf(code));
    expect([department.name, department.kind, department.jurisdiction?.code]).toEqual([name, kind, place]);
  });

  it('stands first in a title', () => {
    expect(leadingOrgans('中共山西省委办公厅山西省人民政府办公厅印发《关于推动职业教育的意见》的通知')).toEqual([
      '中共山西省委办公厅',
      '山西省人民政府办公厅',
    ]);
    expect(leadingOrgans('山西省商务厅等12部门关于促进消费的意见')).toEqual(['山西省商务厅']);
    expect(leadingOrgans('引客入晋旅行社奖励办法')).toEqual([]);
  });
});

describe('a bracket of units gives their roles', () => {
  const roles = (text: string) =>
    responsibleUnits({ text, at: [] }).map((unit) => `${unit.name} ${unit.role}${unit.standing ? ' standing' : ''}`);
  it.each([
    [
      '（责任单位：市财政局、市商务局和各县（市、区）人民政府）',
      ['市财政局 RESPONSIBLE', '市商务局 RESPONSIBLE', '各县(市、区)人民政府 RESPONSIBLE'],
    ],
    ['(省商务厅牵头,省财政厅等部门和各市政府按职责分工负责)', ['省商务厅 LEAD', '省财政厅 PARTICIPANT', '各市政府 PARTICIPANT']],
    ['（牵头单位：市科技局，配合单位：市财政局、市人社局）', ['市科技局 LEAD', '市财政局 PARTICIPANT', '市人社局 PARTICIPANT']],
    ['（责任单位：省财政厅。以下均需各市政府负责，不再列出）', ['省财政厅 RESPONSIBLE', '各市政府 RESPONSIBLE standing']],
    ['〔省发展和改革委员会、省文化和旅游厅〕', ['省发展和改革委员会 RESPONSIBLE', '省文化和旅游厅 RESPONSIBLE']],
  ])('%s', (bracket, expected) => expect(roles(bracket)).toEqual(expected));
});

describe('a document number', () => {
  it.each(['晋政办发〔2026〕3号', '晋政办发（２０２６）3 号', '晋政办发[2026] 3号', '晋政办发 【2026】3号'])(
    'has one canonical form: %s',
    (printed) => expect(documentNumber(printed)?.canonical).toBe('晋政办发〔2026〕3号'),
  );
  it('may have no bracket', () =>
    expect(documentNumber('国家税务总局山西省税务局公告 2021 年第 3号')?.canonical).toBe('国家税务总局山西省税务局公告2021年第3号'));
  it.each(['称号', '2021年第3号', '（2021）3号', '企业获得省级称号'])('is not in %s', (text) => expect(documentNumber(text)).toBeNull());
  it('is repaired only if exactly one printed number fits', () => {
    const damaged = documentNumber('晋能发〔20234〕81号');
    expect(damaged && repaired(damaged, ['晋能发〔2023〕81号', '晋能发〔2023〕8号'])).toBe('晋能发〔2023〕81号');
    expect(damaged && repaired(damaged, ['晋能发〔2023〕81号', '晋能发〔2024〕81号'])).toBeNull();
    expect(damaged && repaired(damaged, [])).toBeNull();
  });
  it.each([
    ['晋政办发', '山西省人民政府办公厅', '140000'],
    ['晋市政办', '晋城市人民政府办公室', '140500'],
    ['晋市监规发', '山西省市场监督管理局', '140000'],
    ['国办发', '国务院办公厅', '100000'],
    ['渝粮规范', undefined, '500000'],
  ])('names its issuer by %s', (code, issuer, place) => {
    const told = issuerOf(code);
    expect([told.issuer?.name, told.jurisdiction?.code]).toEqual([issuer, place]);
  });
});

it.each([
  ['城区人民政府', '140502', '晋城市城区人民政府'],
  ['城区人民政府', '140302', '阳泉市城区人民政府'],
  ['区委组织部', '140502', '中共晋城市城区委组织部'],
  ['区税务局', '140302', '国家税务总局阳泉市城区税务局'],
  ['南京市鼓楼区财政局', '110000', '南京市鼓楼区财政局'],
  ['泽州县教育局', '140500', '泽州县教育局'],
])('%s in a text of %s is %s, with the city before an ambiguous county or district', (printed, code, name) =>
  expect(departmentNamed(printed, jurisdictionOf(code)).name).toBe(name),
);

it('any place finds its territory', () => {
  expect(leadingJurisdiction('柳河县人民政府')?.jurisdiction.code).toBe('220524');
  expect(leadingJurisdiction('重庆市财政局')?.jurisdiction.level).toBe('PROVINCIAL');
  expect(leadingJurisdiction('晋城市城区人民政府')?.jurisdiction.code).toBe('140502');
  expect(leadingJurisdiction('企业')).toBeNull();
});

describe('the title of the issued text', () => {
  it.each([
    ['太原市人民政府关于印发太原市基金管理办法的通知(2025修订)', '太原市基金管理办法(2025修订)'],
    ['关于印发《重点产业链培育方案》的通知', '重点产业链培育方案'],
    [
      '太原市住房和城乡建设局关于修改《建筑业若干措施》文件的通知(2025)',
      '太原市住房和城乡建设局关于修改《建筑业若干措施》文件的通知(2025)',
    ],
    ['文化创意产业行动计划（已废止）', '文化创意产业行动计划'],
    ['关于发布2022年第一批投资项目清单的通知', '关于发布2022年第一批投资项目清单的通知'],
  ])('of %s is %s', (printed, title) => expect(titlesOf(printed).title).toBe(title));
});

describe('usual forms of a unit’s name', () => {
  it.each([
    ['山西省发展和改革委员会', '140000', '省发改委 山西省发改委 山西发展改革委 省发展和改革委员会 省发改部门 发改委'],
    ['浙江省农业农村厅', '330000', '省农业农村厅 浙江农业农村厅 浙江省农业农村部门'],
    ['上海市经济和信息化委员会', '310000', '市经信委 上海经信委 上海市经信委员会'],
    ['内蒙古自治区工业和信息化厅', '150000', '自治区工信厅 内蒙古工信厅 内蒙古自治区工信厅'],
    ['杭州市市场监督管理局', '330100', '市市场监管局 杭州市场监管局 浙江省杭州市市场监管局'],
    ['泽州县人民政府', '140525', '县政府 泽州县政府 晋城市泽州县人民政府'],
    ['中共浙江省委宣传部', '330000', '省委宣传部 浙江省委宣传部 中共浙江省委宣传部'],
    ['中国人民银行浙江省分行', '330000', '人行浙江省分行 人民银行浙江省分行 人行浙江分行 人行省分行'],
    ['国家税务总局杭州市税务局', '330100', '市税务局 杭州市税务局 杭州税务局'],
    ['山西省国有资本运营有限公司', '140000', '省国资运营公司 山西省国有资本运营 省国有资本运营有限公司'],
    ['财政部', '100000', '财政部'],
    ['浙江省人民政府国有资产监督管理委员会', '330000', '省国资委 浙江省国资委 省国有资产监督管理委员会'],
    ['中国证券监督管理委员会浙江监管局', '330000', '浙江证监局 中国证监会浙江监管局 浙江省证监局'],
    ['国家金融监督管理总局杭州监管分局', '330100', '杭州金融监管分局 金融监管总局杭州监管分局'],
  ])('%s', (name, code, forms) => {
    expect(usualForms({ name, jurisdiction: jurisdictionOf(code) })).toEqual(expect.arrayContaining(forms.split(' ')));
  });

  it('are not read as another unit in their territory', () => {
    const forms = usualForms({ name: '杭州市财政局', jurisdiction: jurisdictionOf('330100') });
    expect(forms).not.toContain('省财政局');
    for (const form of forms) expect(departmentNamed(form, jurisdictionOf('330100')).name).toBe('杭州市财政局');
  });
});
