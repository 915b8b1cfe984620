import { isPageLine, MENU } from '../../graph-seed/vocabulary/web-page';

describe('lines of a web page', () => {
  it.each([
    '字号：大 中 小',
    '【字体大小：A- A A+】 打印本页 关闭窗口',
    '上一篇：盂县召开会议',
    '下一条：关于印发通知',
    '版权所有：盂县人民政府',
    '扫一扫在手机打开当前页',
  ])('%s', (line) => expect(isPageLine(line, false)).toBe(true));

  it('a code to scan counts only above and below the text', () => {
    expect(isPageLine('扫码关注公众号', true)).toBe(true);
    expect(isPageLine('扫码关注公众号', false)).toBe(false);
  });

  it.each(['扫码支付设备由县财政补助。', '上一条规定的企业同时享受本条奖励。', '作品的版权所有者可申请登记补贴。'])(
    'a sentence is none: %s',
    (line) => expect(isPageLine(line, false)).toBe(false),
  );

  it('a long line of their words is decided at once', () => {
    expect(isPageLine(`${'字号大小'.repeat(49)}甲`, true)).toBe(false);
    expect(isPageLine(`${'A-'.repeat(99)}甲`, true)).toBe(false);
    expect(MENU.test(`${'走进登录首页'.repeat(99)}甲`)).toBe(false);
  });
});
