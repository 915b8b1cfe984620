import { escaped } from './docx-writer';

/** What a page of an office's web site prints around a text. */
export interface Page {
  readonly title: string;
  readonly number?: string;
  readonly issuer?: string;
  /** Paragraphs of the text. */
  readonly text: readonly string[];
  /** Id or class of the block that holds the text. */
  readonly block?: string;
  readonly charset?: string;
  /** HTML after the text, inside its block. */
  readonly more?: string;
}

const link = (words: string): string => `<li><a href="/art/${words.length}.html">${words}</a></li>`;
const MENU = ['首页', '政务公开', '政务服务', '互动交流', '走进太行', '数据开放'];
const SIDE = [
  '太行市发布冬季用电安全提示',
  '关于召开全市农业农村工作会议的通知',
  '一图读懂：太行市养老服务若干措施',
  '市政府常务会议研究招商引资工作',
];

/** A page with menu, breadcrumb, particulars (索引号, 发文机关), tools, side list and footer, as on offices' web sites. */
export const page = ({ title, number = '', issuer = '', text, block = '', charset = 'utf-8', more = '' }: Page): string => `<!DOCTYPE html>
<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}">
<title>${title}_太行市人民政府门户网站</title><script>var 奖励 = "一、假的";</script><style>.a{color:red}</style></head>
<body><div class="header"><div class="logo">太行市人民政府</div><form><input value="搜索"><select><option>全文</option></select></form></div>
<ul class="nav">${MENU.map(link).join('')}</ul>
<div class="crumb">您当前的位置：<a href="/">首页</a> &gt; <a href="/zwgk">政务公开</a> &gt; 规范性文件</div>
<table class="xxgk"><tr><td>索引号：</td><td>000014349/2024-00021</td><td>发文机关：</td><td>${issuer}</td></tr>
<tr><td>标　　题：</td><td colspan="3">${title}</td></tr>
<tr><td>发文字号：</td><td>${number}</td><td>发布日期：</td><td>2024年03月12日</td></tr></table>
<div class="main"><div class="left"><h1>${title}</h1>
<div class="info">发布时间：2024-03-12 10:30　来源：市政府办公室　字体：【<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>】　<a href="#">打印</a></div>
<div ${block}>${text.map((one) => `<p style="text-indent:2em">　　${escaped(one)}</p>`).join('\n')}${more}</div>
<div class="share">分享到：<a href="#">微信</a><a href="#">微博</a></div><div>扫一扫在手机打开当前页</div><div>【<a href="#">打印本页</a>】【<a href="#">关闭窗口</a>】</div></div>
<div class="right"><h3>相关新闻</h3><ul>${SIDE.map(link).join('')}</ul></div></div>
<div class="footer"><p>主办：太行市人民政府办公室　承办：太行市大数据局</p><p>晋ICP备05000001号　网站标识码：1405000001　晋公网安备14050002000001号</p><p>地址：太行市中心街1号，建议使用1024*768分辨率浏览，联系电话：0356-1234567。</p></div></body></html>`;
