import { clx } from "@medusajs/ui"

type FilterTabsProps<Value extends string> = {
  value: Value
  onChange: (value: Value) => void
  tabs: { value: Value; label: string }[]
}

/** A choice between a few views of the same thing. */
export const FilterTabs = <Value extends string>(
  props: FilterTabsProps<Value>
) => (
  <div className="flex items-center gap-x-1">
    {props.tabs.map(({ value, label }) => (
      <button
        key={value}
        type="button"
        aria-pressed={value === props.value}
        onClick={() => props.onChange(value)}
        className={clx(
          "txt-compact-small-plus transition-fg text-ui-fg-subtle hover:text-ui-fg-base focus-visible:shadow-borders-focus rounded-full px-2.5 py-1 outline-none",
          value === props.value &&
            "bg-ui-bg-base text-ui-fg-base shadow-elevation-card-rest"
        )}
      >
        {label}
      </button>
    ))}
  </div>
)
