import { instrumentRule } from '../promises/instrument-rule';

/** Running costs: operation, rent, annual funds (运营、房租、经费补贴). */
export const awardTypeOperatingSubsidy = instrumentRule(
  'awardType.operating-subsidy',
  'OPERATING_SUBSIDY',
  [
    { text: '对省级工程研究中心每年给予70万元经费支持。', finds: [{ quote: '经费支持', code: 'OPERATING_SUBSIDY' }] },
    { text: '对入驻企业给予房租补贴。', finds: [{ quote: '房租补贴', code: 'OPERATING_SUBSIDY' }] },
    { text: '创业者租用场地的，给予租赁补贴。', finds: [{ quote: '租赁补贴', code: 'OPERATING_SUBSIDY' }] },
    { text: '企业租用办公用房的，按租金的35%补助。', finds: [{ quote: '租金', code: 'OPERATING_SUBSIDY' }] },
    { text: '对通用机场给予每年不超过170万元的补贴。', finds: [{ quote: '170万元', code: 'OPERATING_SUBSIDY' }] },
    { text: '对博士后工作站连续两年每年给予35万元。', finds: [{ quote: '35万元', code: 'OPERATING_SUBSIDY' }] },
    { text: '承担储备任务的企业，每吨每月补贴仓储费80元。', finds: [{ quote: '仓储费', code: 'OPERATING_SUBSIDY' }] },
    { text: '按每床每月90元给予养老机构运营补贴。', finds: [{ quote: '运营补贴', code: 'OPERATING_SUBSIDY' }] },
  ],
  ['加强科研经费使用管理。', '流转土地的合作社，每亩每年补助80元。', '企业租赁设备的，按租金的8%补助。', '对示范企业每年给予45万元奖励。'],
);
