/** The wire contract as the card sees it: types only, because nothing outside the uploaded folder may be bundled. */
export type {
  CheckData,
  CheckRequest,
  Envelope,
  ErrorCode,
  ErrorEnvelope,
  HistoryData,
  HistoryEntry,
  LogData,
  LogRequest,
  Notice,
  PrepareData,
  RepSettings,
  SettingsData,
  UndoData,
  WordingData,
  WordingRequest,
} from '../../../../../src/contract/card-contract.ts';
