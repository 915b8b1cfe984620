/**
 * Radicals that PDFs contain instead of the character with the same glyph, each followed by that character (Unicode:
 * Equivalent_Unified_Ideograph; of two forms the one in GB 2312).
 */
const PAIRS = `
  ⺁厂⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺌小⺍小⺎兀⺏尢⺐尢⺒巳⺓幺⺔彑⺖忄⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭
  ⺩王⺪疋⺫罒⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺶羊⺷羊⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻊足⻋车⻌辶⻍辶
  ⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞飠⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜
  ⻰龙⻱龜⻲亀⻳龟⼾户⾭青`;

const IDEOGRAPHS = new Map([...PAIRS.matchAll(/(\S)(\S)/gu)].map(([, radical, ideograph]) => [radical, ideograph]));

/** A character, or the ideograph for which a radical (U+2E80–2FDF) or a compatibility form (U+F900–FAFF) stands. */
export const ideograph = (character: string): string =>
  /[\u2E80-\u2FDF\uF900-\uFAFF]/u.test(character) ? (IDEOGRAPHS.get(character) ?? character.normalize('NFKC')) : character;
