import { instrumentRule } from '../promises/instrument-rule';

/** Support that the text does not spell out (按规定给予支持). */
export const awardTypeUnspecifiedSupport = instrumentRule(
  'awardType.unspecified-support',
  'UNSPECIFIED_SUPPORT',
  [
    { text: '对新认定的工业设计中心，按规定给予奖励。', finds: [{ quote: '给予', code: 'UNSPECIFIED_SUPPORT' }] },
    { text: '对入驻企业在房租、研发等方面给予补贴。', finds: [{ quote: '房租', code: 'UNSPECIFIED_SUPPORT' }] },
    { text: '根据企业贡献给予一定奖励。', finds: [{ quote: '给予', code: 'UNSPECIFIED_SUPPORT' }] },
    { text: '专项资金纳入部门预算，采取补助、贴息等方式支持文化产业发展。', finds: [{ quote: '支持', code: 'UNSPECIFIED_SUPPORT' }] },
    { text: '重大项目的用地、用能等支持事项，“一企一策”研究确定。', finds: [{ quote: '一企一策', code: 'UNSPECIFIED_SUPPORT' }] },
    { text: '每年安排专项资金用于支持专业镇发展。', finds: [{ quote: '专项资金', code: 'UNSPECIFIED_SUPPORT' }] },
    {
      text: '按有关政策对企业给予支持，具体实行“一事一议”奖励。',
      finds: [
        { quote: '给予', code: 'UNSPECIFIED_SUPPORT' },
        { quote: '一事一议', code: 'UNSPECIFIED_SUPPORT' },
      ],
    },
  ],
  [
    '对违规企业不予奖励。',
    '对拟上市的企业，按进度分段予以资助：\n完成股改的，资助25万元。',
    '对购置主机（含配套软件）的项目奖励9万元。',
    '研究制定奖励政策。',
    '鼓励各县设立专项资金。',
    '已享受补助的企业不得重复申报。',
  ],
);
