/** Puts what the backend refused beside the field it is about. */
import { ApiError } from '$lib/api/call'

const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

/** `{ zone: "…" }`, or nothing when the error is about no field: then it is told in a toast. */
export function fieldErrors(thrown: unknown): Record<string, string> | undefined {
  if (!(thrown instanceof ApiError) || !thrown.field) return undefined
  return { [camel(thrown.field)]: thrown.message }
}
