import type { PlaceChoices } from "../../hooks/use-place-choices"
import { PlaceField } from "./place-field"

type PlaceFieldsProps = {
  places: PlaceChoices
  /** What is missing is said only then. */
  wasTried: boolean
}

/** Where somebody works, as far as there is a choice. */
export const PlaceFields = ({ places, wasTried }: PlaceFieldsProps) => (
  <>
    {places.choices
      .filter(({ isShown }) => isShown)
      .map((choice) => (
        <PlaceField key={choice.kind} choice={choice} wasTried={wasTried} />
      ))}
  </>
)
