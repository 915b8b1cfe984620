import type { FurnitureReason } from '../../types';
import type { XmlElement } from '../container/xml';
import type { ReadPage } from '../print/pages';
import { runs, upright } from '../print/upright';
import { type Drawn, drawn } from './objects';

/** The content of a page of an OFD. */
export interface OfdPage {
  /** Left, top, width and height in millimetres. */
  readonly box: readonly number[];
  readonly content: readonly XmlElement[];
  readonly template: readonly XmlElement[];
  readonly annotations: readonly XmlElement[];
  /** A part of a page that is kept as a resource (CompositeGraphicUnit), by its ID. */
  readonly unit: (id: string) => XmlElement | undefined;
}

/** Reads a page. Annotations are set aside, and so are templates unless the page itself has no words. */
export function ofdPage(number: number, { box, content, template, annotations, unit }: OfdPage): ReadPage {
  const [own, under, over] = [content, template, annotations].map((elements) => drawn(elements, box, unit)) as [Drawn, Drawn, Drawn];
  const words = own.characters.length > 0 ? own : under;
  const { aslant, ...placed } = upright(words.characters, [...own.rules, ...under.rules], own.page);
  const aside = (texts: readonly string[], reason: FurnitureReason) => texts.map((text) => ({ text, reason }));
  return {
    page: {
      number,
      ...placed,
      asides: [
        ...aside(words === under ? [] : runs(under.characters), 'running head'),
        ...aside([...aslant, ...runs(over.characters)], 'watermark'),
      ],
    },
    pictured: (own.pictured + under.pictured) / Math.max(1, placed.width * placed.height),
    shapes: own.shapes + under.shapes,
  };
}
