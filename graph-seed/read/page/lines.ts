import { fold } from '../../passage';

const TOOL =
  '(?:打印|关闭|收藏|分享|复制|下载|保存)(?:本页|本文|此页|此文|窗口|页面|链接|全文)?|字[体号](?:大小|选择)?|[大中小]|默认|特大|较大|返回(?:顶部|首页|上一页|列表)?|纠错|朗读|播报|繁体|简体|无障碍(?:浏览)?|A[+-]?|[-|/、·:>»【】[\\]()<\\s]';
/** What web pages print around a text, wherever it stands. */
const EVERYWHERE: readonly RegExp[] = [
  new RegExp(`^(?:${TOOL})+$`, 'u'),
  /^(?:[您你])?(?:当前|现在|所在|目前)(?:的)?(?:位置|浏览|栏目)[:：]?/u,
  /^(?:网站)?首页\s*(?:[>»/|\\-]|→)/u,
  /^(?:上|下)一[篇条页][:：]?/u,
  /^(?:扫一扫|扫描.{0,6}二维码|手机(?:扫|看|版)|微信(?:扫|公众号)|用微信|分享到)/u,
  /^(?:相关|关联|政策|热点|推荐|延伸)(?:链接|解读|阅读|新闻|信息|文章|推荐|咨询)[:：]?$/u,
  /ICP备|公网安备|网站标识码|版权所有|[Cc]opyright|©|建议使用.{0,30}(?:浏览器|分辨率)/u,
];
/** What they print above and below it alone: the same words stand in texts too. */
const AT_ENDS: readonly RegExp[] = [
  /^[([【]?(?:纠错)?[】\]]?(?:(?:信息|文章|稿件)?(?:发布|发文|更新|录入|公开|成文)?(?:时间|日期)|(?:信息|稿件|文章|本文)?来源|作者|(?:责任)?编辑|责编|审核|初审|终审|(?:浏览|访问|点击|阅读)(?:次数|量|率|数)?|字体|字号|索引号?)[:：]/u,
  /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?\s*(?:来源|作者|浏览|点击|字体|字号|打印|【)/u,
  /^(?:主办|承办|协办|运维|维护|主管|技术支持)(?:单位|部门)?[:：]/u,
  /^(?:(?:为您?|智能|猜你).{0,4}(?:推荐|喜欢)|(?:点击|热门|阅读).{0,6}(?:排行|榜|新闻|文章)榜?|(?:新闻|网友)?评论|我要(?:评论|跟帖|咨询|纠错)|加载更多|(?:精彩)?图集)$/u,
];

/** True for a line that a web page prints and the text does not. */
export const isWebLine = (line: string, atEnd: boolean): boolean => {
  const text = fold(line).trim();
  return text.length <= 200 && [...EVERYWHERE, ...(atEnd ? AT_ENDS : [])].some((shape) => shape.test(text));
};
