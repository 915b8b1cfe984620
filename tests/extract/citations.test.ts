import { citationsIn, isOwnTitle } from '../../graph-seed/extract/words/citations';
import { numbersIn } from '../../graph-seed/extract/words/numbers-in-text';
import { referencesOfTitle } from '../../graph-seed/extract/words/references';
import { textOf } from '../../graph-seed/extract/words/text';
import { fold } from '../../graph-seed/passage';

it.each([
  ['甲政发〔2021〕29号', '甲政发〔2021〕29号'],
  ['甲发改投资函（2022）91 号', '甲发改投资函〔2022〕91号'],
  ['财税[２０１９]第13号', '财税〔2019〕13号'],
  ['国家税务总局公告 2021 年第 3号', '国家税务总局公告2021年第3号'],
  ['国务院令第722号', '国务院令第722号'],
])('%s has the canonical form %s', (printed, number) =>
  expect(numbersIn(fold(printed.replaceAll(' ', '')))).toEqual([expect.objectContaining({ number, start: 0 })]),
);

it.each([
  ['依照2018年5月12日浙江省人民政府令第966号执行', ['浙江省人民政府令第966号']],
  ['按照二〇一九年三月一日国务院令第722号和2021年日照市财政局公告第3号', ['国务院令第722号', '日照市财政局公告第3号']],
])('a day before the organ is no part of a number: %s', (words, numbers) =>
  expect(numbersIn(fold(words)).map(({ number }) => number)).toEqual(numbers),
);

it('a title may hold titles and be followed by its number', () => {
  const words = fold('落实《关于印发《人才办法》的通知》（甲人发〔2020〕1号）和《用地办法》');
  expect(citationsIn(textOf(words))).toEqual([
    expect.objectContaining({ title: '关于印发《人才办法》的通知', number: '甲人发〔2020〕1号' }),
    expect.objectContaining({ title: '用地办法', number: null }),
  ]);
});

it('a number is separated from its sentence', () => {
  expect(citationsIn(textOf('请按照甲财发〔2020〕1号文件'))).toEqual([
    expect.objectContaining({ number: '甲财发〔2020〕1号', title: null, start: 3 }),
  ]);
});

it('the own title of a text is recognised, and a title within it is not', () => {
  expect(isOwnTitle('甲市奖励办法', '甲市人民政府关于印发甲市奖励办法的通知')).toBe(true);
  expect(isOwnTitle('甲市奖励办法', '甲市奖励办法')).toBe(true);
  expect(isOwnTitle('标准化发展纲要', '关于贯彻落实《标准化发展纲要》的实施意见')).toBe(false);
  expect(isOwnTitle('甲市奖励办法实施细则', '甲市奖励办法')).toBe(false);
});

it('the documents that a title names are references', () => {
  const found = (title: string) => referencesOfTitle(title).map((find) => [find.relation, find.title, title.slice(find.start, find.end)]);
  expect(found('关于贯彻落实《标准化发展纲要》的实施意见')).toEqual([['IMPLEMENTS', '标准化发展纲要', '《标准化发展纲要》']]);
  expect(found('关于印发《甲厅落实〈服务业行动计划〉工作方案》的通知')).toEqual([['IMPLEMENTS', '服务业行动计划', '〈服务业行动计划〉']]);
  expect(found('关于修改《建筑业若干措施》的通知')).toEqual([['CITES', '建筑业若干措施', '《建筑业若干措施》']]);
  expect(found('关于印发《甲市奖励办法》的通知')).toEqual([]);
});
