import type { Paragraph } from './paragraphs';

export const textsOf = (all: readonly Paragraph[], _raw: string): (readonly Paragraph[])[] => [all];
