import { SHORT_FORM } from '../../graph-seed/vocabulary/genres';

describe('a short form', () => {
  it.each(['办法', '若干政策措施', '三年行动计划', '实施意见'])('《%s》 names no document', (title) =>
    expect(SHORT_FORM.test(title)).toBe(true),
  );
  it.each(['粮食条例', '专精特新企业支持政策'])('《%s》 names one', (title) => expect(SHORT_FORM.test(title)).toBe(false));
  it('a long title of such words is decided at once', () => expect(SHORT_FORM.test(`${'政策行动'.repeat(50)}甲`)).toBe(false));
});
