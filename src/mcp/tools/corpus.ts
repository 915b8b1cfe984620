import type { Tool } from '../tool';

export const corpus: Tool = {
  name: 'corpus',
  title: '收录情况',
  description: '收录了哪些文件，各有多少文件、条款、单位和奖补事项，哪些文件或内容没有读到。判断“没有查到”时先看它。',
  document: `query Corpus {
  corpus {
    loadedAt version
    files { name mediaType pages characters inClauses inHeadingsAndMetadata setAside documents { label number title presence } warnings { code message line } }
    notRead { name code message line }
    counts { documents clauses departments awards cumulationRules supersessions references overlaps }
  }
}`,
  variables: {},
  text: ({ corpus: { loadedAt, counts, files, notRead } }) => {
    const { documents, clauses, departments, awards } = counts;
    return [
      `涉及文件${documents}份、条款${clauses}条、单位${departments}个、奖补事项${awards}项，载入时间${loadedAt}。`,
      ...files.map(({ name, documents: held }) => `${name}：${held.map(({ label }) => label).join('、')}`),
      ...notRead.map(({ name, message }) => `未读：${name}，${message}`),
    ].join('\n');
  },
};
