import { useState } from "react"
import {
  type AccountKey,
  type AccountValues,
  problemsOf,
} from "../lib/accounts/account-values"

/** What is entered about an account; what is wrong is said once it was sent. */
export function useAccountForm(start: AccountValues) {
  const [before] = useState(start)
  const [values, setValues] = useState(start)
  const [wasTried, setWasTried] = useState(false)
  const problems = problemsOf(values)
  return {
    before,
    values,
    set: (changes: Partial<AccountValues>) =>
      setValues((now) => ({ ...now, ...changes })),
    isWrong: (key: AccountKey) => wasTried && problems[key] === true,
    isDirty: JSON.stringify(before) !== JSON.stringify(values),
    /** @returns whether it can be sent */
    check: (): boolean => {
      setWasTried(true)
      return Object.keys(problems).length === 0
    },
  }
}

export type AccountForm = ReturnType<typeof useAccountForm>
