import { Eye, EyeSlash } from "@medusajs/icons"
import { clx } from "@medusajs/ui"
import { useState, type ComponentPropsWithoutRef } from "react"
import type { Translate } from "../../hooks/use-team-translation"

type PasswordInputProps = Omit<ComponentPropsWithoutRef<"input">, "type"> & {
  t: Translate
}

/** The kit's own says "Show password" in English only. */
export const PasswordInput = ({ t, ...props }: PasswordInputProps) => {
  const [isShown, setIsShown] = useState(false)
  return (
    <div className="relative">
      <input
        {...props}
        type={isShown ? "text" : "password"}
        autoCapitalize="none"
        spellCheck={false}
        className={clx(
          "caret-ui-fg-base bg-ui-bg-field hover:bg-ui-bg-field-hover shadow-borders-base text-ui-fg-base transition-fg txt-compact-small h-8 w-full appearance-none rounded-md px-2 py-1.5 pr-9 outline-none",
          "focus-visible:shadow-borders-interactive-with-active aria-[invalid=true]:!shadow-borders-error"
        )}
      />
      <button
        type="button"
        aria-pressed={isShown}
        aria-label={t(isShown ? "signUp.hidePassword" : "signUp.showPassword")}
        onClick={() => setIsShown(!isShown)}
        className="text-ui-fg-muted hover:text-ui-fg-base focus-visible:text-ui-fg-base focus-visible:shadow-borders-focus absolute inset-y-0 right-0 flex w-8 items-center justify-center rounded-r-md outline-none"
      >
        {isShown ? <EyeSlash /> : <Eye />}
      </button>
    </div>
  )
}
