// Placeholder until the command table writes this file. Never edited by hand.
export interface Commands {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  [name: string]: { request: any; response: any }
}
