/** The one door to the backend, and the only file that imports Tauri. Every read
 *  and write of the planner is `call(name, request)`; files, dialogs and jobs are
 *  the few helpers below. Screens never see `invoke`. */
import { invoke } from '@tauri-apps/api/core'
import { listen } from '@tauri-apps/api/event'
import type { Commands, Table } from '$lib/generated/api'
import { type ApiError, asApiError } from './error'

export { ApiError, asApiError } from './error'

async function ask<T>(command: string, args?: Parameters<typeof invoke>[1], options?: Parameters<typeof invoke>[2]) {
  try {
    return await invoke<T>(command, args, options)
  } catch (thrown) {
    const error = asApiError(thrown)
    refusals.forEach((heard) => heard(error))
    throw error
  }
}

const refusals = new Set<(error: ApiError) => void>()

/** Hears every refusal, for the frame of the window: some concern more than who asked. */
export function onRefused(heard: (error: ApiError) => void): void {
  refusals.add(heard)
}

/** What the backend answers: the value, and the step that undo would take back. */
interface Reply<T> {
  value: T
  changed: Table[]
  step: string | null
  /** What the step says of itself, as the history has it; null where nothing changed. */
  facts: Record<string, unknown> | null
}

/** Runs a command of the table. Throws ApiError, whose message is ready to show. */
export async function call<K extends keyof Commands & string>(
  name: K,
  request: Commands[K]['request'],
): Promise<Commands[K]['response']> {
  return (await act(name, request)).value
}

/** `call` for writes that offer Undo: also gives the step. Long work takes the id
 *  of a job, by which its progress is heard and it can be cancelled. */
export function act<K extends keyof Commands & string>(
  name: K,
  request: Commands[K]['request'],
  job?: string,
): Promise<Reply<Commands[K]['response']>> {
  return ask('rpc', { name, args: request, ...(job ? { job } : {}) })
}

/** Hands a file's bytes to the backend (paste, or a browser's file field) and
 *  gives back a path token that import commands accept. */
export async function stageFile(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  return ask<string>('stage_file', bytes, { headers: { 'file-name': encodeURIComponent(file.name) } })
}

export interface FileKind {
  /** Shown in the dialog, already in the language of the screen. */
  name: string
  /** Without the dot: ['csv', 'xlsx']. */
  extensions: string[]
}

/** Which planner the window holds, and which it held before. */
export interface PlannerState {
  path: string
  locked: boolean
  before: string | null
  /** This laptop's: without a planner there are no settings. */
  language: 'en' | 'ru'
}

/** Why this laptop can remember no passphrase: no keyring runs, or it stays shut. */
export type NoKeyring = 'absent' | 'shut'

/** What locking did: paths that stay readable, or are locked as before. */
export interface Relocked {
  backups: number
  left: string[]
  remembered: boolean
}

export interface NewLock {
  /** The passphrase until now, where there is one. */
  current: string | null
  passphrase: string
  again: string
  remember: boolean
}

/** The name of the job that locks and unlocks. */
export const LOCKING = 'lock-planner'

export const native = {
  /** The chosen path, or null when the dialog was closed. */
  pickFile: (kinds: FileKind[] = []) => ask<string | null>('native_pick_file', { kinds }),
  pickFolder: () => ask<string | null>('native_pick_folder'),
  pickSave: (suggestedName: string, kinds: FileKind[] = []) =>
    ask<string | null>('native_pick_save', { suggestedName, kinds }),
  /** Opens a file with the program the system has for it. */
  openPath: (path: string) => ask<void>('native_open_path', { path }),
  showInFolder: (path: string) => ask<void>('native_show_in_folder', { path }),
  /** Opens another planner in this window, or makes a new one where there is no file yet.
   *  While none is open, every command but `list_backups` and `restore_backup` is
   *  refused with the reason why the planner could not be opened. */
  openPlanner: (path: string) => ask<void>('native_open_planner', { path }),
  plannerState: () => ask<PlannerState>('native_planner_state'),
  /** With what was typed; null: with what this laptop remembers, if it does. */
  unlockPlanner: (typed: string | null, remember: boolean) =>
    ask<{ open: boolean; remembered: boolean }>('native_unlock_planner', { typed, remember }),
  /** Locks the planner, or changes its passphrase. */
  lockPlanner: (lock: NewLock) => ask<Relocked>('native_lock_planner', { ...lock }),
  removeLock: (current: string) => ask<Relocked>('native_remove_lock', { current }),
  canRemember: () => ask<{ remembered: boolean; lack: NoKeyring | null }>('native_can_remember'),
  /** Whether it could be remembered, and whether it is forgotten. */
  remember: () => ask<boolean>('native_remember'),
  forget: () => ask<boolean>('native_forget'),
  /** Lists that the program was started with; told once. */
  brought: () => ask<string[]>('native_brought'),
  /** The whole screen and no sleep, or both given back. */
  doorMode: (on: boolean) => ask<void>('native_door_mode', { on }),
  /** Opens a window beside this one, on another screen where there is one; null closes it. */
  beside: (kind: 'clock' | 'show', event: string | null, room: string | null) =>
    ask<void>('native_beside', { kind, event, room }),
  /** What the system draws itself is light or dark as the page is. */
  theme: (theme: 'light' | 'dark' | 'system') => ask<void>('native_theme', { theme }),
  /** Answers at once, whether or not anything can be heard. */
  playSound: (sound: 'ok' | 'dup' | 'miss' | 'note') => ask<void>('native_play_sound', { sound }),
}

function on<T>(event: string, heard: (payload: T) => void): () => void {
  let stop: (() => void) | undefined
  let gone = false
  void listen<T>(event, ({ payload }) => heard(payload)).then((unlisten) => {
    if (gone) unlisten()
    else stop = unlisten
  })
  return () => {
    gone = true
    stop?.()
  }
}

export interface Change {
  /** Tables that were written. */
  tables: Table[]
  /** The id of the step; null when nothing can be undone. */
  step: string | null
}

/** After every commit. Resolves once the listener is in place. */
export async function onChanged(heard: (change: Change) => void): Promise<void> {
  await listen<Change>('changed', ({ payload }) => heard(payload))
}

export interface JobProgress {
  job: string
  done: number
  total: number
}

/** Progress of long work. Returns the function that stops listening. */
export const onProgress = (heard: (progress: JobProgress) => void) => on<JobProgress>('progress', heard)

export const cancelJob = (job: string) => ask<void>('cancel_job', { job })

/** The program was started once more, with lists. Returns the function that stops listening. */
export const onBrought = (heard: () => void) => on('brought', heard)

export type Drop = { kind: 'over' } | { kind: 'left' } | { kind: 'dropped'; paths: string[] }

/** Files dragged over or dropped on the window. Returns the function that stops listening. */
export function onDrop(heard: (drop: Drop) => void): () => void {
  const stops = [
    on('tauri://drag-enter', () => heard({ kind: 'over' })),
    on('tauri://drag-leave', () => heard({ kind: 'left' })),
    on<{ paths: string[] }>('tauri://drag-drop', ({ paths }) => heard({ kind: 'dropped', paths })),
  ]
  return () => stops.forEach((stop) => stop())
}
