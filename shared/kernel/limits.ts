/** Every bound on what people may send, in one place. Characters are UTF-16 units. */
export const limits = {
  lineChars: 300,
  nameChars: 120,
  proseChars: 2_000,
  addressChars: 1_000,
  agendaTextBytes: 1_000_000,
  agendaNodes: 1_000,
  agendaDepth: 8,
  agendaDays: 31,
  speakersPerItem: 50,
  papersPerItem: 20,
  notesPerNode: 50,
  pointsPerSeat: 20,
  points: 1_000,
  /** Announced before the end of an item, the end itself not counted. */
  warningMarks: 4,
  /** Plenty for a week-long item; keeps sums of times far from overflow. */
  plannedMs: 7 * 24 * 3_600_000,
  extendByMs: 24 * 3_600_000,
  undoDepth: 20,
  levels: 12,
  people: 3_000,
  requestsWaiting: 300,
  /** Of speaking time that several seats share. */
  budgets: 100,
  /** Written contributions and texts for the record, for each seat. */
  textsPerSeat: 20,
  polls: 100,
  /** What a stage can show large enough to be read from the last row. */
  pollQuestionChars: 400,
  pollOptions: 40,
  pollBudget: 1_000,
  /** A command as JSON over HTTP; the socket takes the same. */
  commandBytes: 1_500_000,
  /** Per person: a burst, then so many a second. */
  commandsBurst: 200,
  commandsPerSecond: 40,
  joinsPerMinutePerCode: 600,
  /** Questions of one device in ten seconds: far more than a page asks, less than a flood. */
  readsPerTenSeconds: 600,
  exportsPerMinute: 60,
  /** Codes mistyped from one address, which may be a whole venue’s. */
  wrongCodesPerMinute: 300,
  tokenDays: 30,
  /** One message of the text's wire. */
  draftFrameBytes: 1_000_000,
  /** The text as Yjs keeps it, traces of every edit included: a hundred pages and more. */
  draftStateBytes: 1_500_000,
  /** What may wait in one socket of the text before its reader is made to skip. */
  draftSocketBytes: 2_000_000,
  /** Characters, marks and elements in one update of the text. */
  draftUnitsPerUpdate: 1_000_000,
  draftConnections: 5_000,
  /** Frames on one connection to the text: a held key sends about sixty a second. */
  draftFramesBurst: 300,
  draftFramesPerSecond: 100,
  presenceBytes: 4_000,
} as const
