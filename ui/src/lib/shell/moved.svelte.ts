/** The planner's file is not where it was: said once a write was refused for it, and
 *  until what there is was saved under another name. */
import { onRefused } from '$lib/api/call'

class Moved {
  now = $state(false)

  constructor() {
    onRefused((error) => {
      if (error.code === 'planner-moved') this.now = true
    })
  }
}

export const moved = new Moved()
