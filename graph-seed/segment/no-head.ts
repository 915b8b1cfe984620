import type { DocumentHead } from '../types';

/** The head of a text without one. */
export const NO_HEAD: DocumentHead = {
  number: null,
  numbers: [],
  bareNumbers: [],
  title: null,
  noticeTitle: null,
  issuers: [],
  territory: null,
  addressees: [],
  dateDocument: null,
  datePublication: null,
};
