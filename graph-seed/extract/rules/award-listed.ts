import type { Rule } from '../../types';
import { awardsOfShape } from '../awards/awards';

/** Different things in one list, each with a sum of its own (分别奖励…), taken apart. */
export const awardListed: Rule = {
  name: 'award.listed',
  find: awardsOfShape('listed'),
  examples: [
    {
      text: '对新获“驰名商标”“绿色工厂”的企业分别奖励45万元、25万元。',
      finds: [
        { quote: '对新获“驰名商标', title: '驰名商标奖励', maxYuan: 450_000 },
        { quote: '绿色工厂”的企业分别奖励45万元、25万元', title: '绿色工厂奖励', maxYuan: 250_000 },
      ],
    },
    {
      text: '对新认定的企业技术中心、工业设计中心分别奖励33万元、16万元。',
      finds: [
        { quote: '对新认定的企业技术中心', title: '企业技术中心奖励', matters: ['ENTERPRISE_TECHNOLOGY_CENTER'] },
        { quote: '工业设计中心分别奖励33万元、16万元', title: '工业设计中心奖励', matters: ['INDUSTRIAL_DESIGN_CENTER'] },
      ],
    },
  ],
  counterExamples: ['对国家级、省级示范社分别奖励9万元、4万元。'],
};
