import { type DepartmentName, departmentNamed } from './departments';
import { abbreviated, type Jurisdiction, jurisdictionOf, NATION } from './jurisdictions';
import { CODES, FIELDS_FIRST } from './shanxi';
import { leadingOrgans } from './units-in-text';

/** 机关代字 after the character of the province, longest first, with the organ as texts of the province name it. */
const PROVINCIAL_CODES: readonly (readonly [code: RegExp, organ: string])[] = [
  [/^政办/u, '省人民政府办公厅'],
  [/^政/u, '省人民政府'],
  [/^办发/u, '省委办公厅'],
  [/^发改/u, '省发展改革委'],
  [/^发$/u, '省委'],
  [/^工信/u, '省工信厅'],
  [/^科协/u, '省科协'],
  [/^科/u, '省科技厅'],
  [/^教/u, '省教育厅'],
  [/^财/u, '省财政厅'],
  [/^人社/u, '省人社厅'],
  [/^自然资/u, '省自然资源厅'],
  [/^环/u, '省生态环境厅'],
  [/^交/u, '省交通厅'],
  [/^建/u, '省住建厅'],
  [/^水/u, '省水利厅'],
  [/^农/u, '省农业农村厅'],
  [/^商/u, '省商务厅'],
  [/^文旅/u, '省文旅厅'],
  [/^卫/u, '省卫健委'],
  [/^审/u, '省审计厅'],
  [/^市监/u, '省市场监管局'],
  [/^药监/u, '省药监局'],
  [/^知/u, '省知识产权局'],
  [/^司/u, '省司法厅'],
  [/^民/u, '省民政厅'],
  [/^能源/u, '省能源局'],
  [/^数/u, '省数据局'],
  [/^金监/u, '省地方金融管理局'],
  [/^应急/u, '省应急厅'],
];

/** Codes of places below a province, and of the nation. */
const PLACES: readonly (readonly [prefix: string, jurisdiction: string, codes: readonly (readonly [RegExp, string])[]])[] = [
  ...CODES,
  ['国办', NATION.code, [[/^/u, '国务院办公厅']]],
  ['国', NATION.code, [[/^发$|^函$/u, '国务院']]],
]; // biome-ignore format: a table

/**
 * The issuer (发文机关) and its territory by the 机关代字 of a document number: 晋政办发 → 山西省人民政府办公厅. Each is null if unknown.
 */
export function issuerOf(code: string): { issuer: DepartmentName | null; jurisdiction: Jurisdiction | null } {
  const organs = /^(?<organs>.{2,})(?:公告|通告|令)$/u.exec(code)?.groups?.organs;
  if (organs) {
    const issuer = departmentNamed(leadingOrgans(`${organs}关于`)[0] ?? organs, null);
    return { issuer, jurisdiction: issuer.jurisdiction };
  }
  for (const [prefix, place, codes] of PLACES) {
    if (!code.startsWith(prefix) || FIELDS_FIRST.test(code)) continue;
    const jurisdiction = jurisdictionOf(place);
    const organ = codes.find(([shape]) => shape.test(code.slice(prefix.length)))?.[1];
    if (organ) return { issuer: departmentNamed(organ, jurisdiction), jurisdiction };
  }
  const province = abbreviated(code.slice(0, 1));
  const organ = province && PROVINCIAL_CODES.find(([shape]) => shape.test(code.slice(1)))?.[1];
  return { issuer: province && organ ? departmentNamed(organ, province) : null, jurisdiction: province };
}
