export type Good = {
  title: string
  description: string
  category: string
  option: string
  values: string[]
  /** In euros. */
  price: number
  /** Which of the shop's sales channels, by their place in the list. */
  channels: number[]
}

const CLOTHES = ["S", "M", "L", "XL"]

const good = (
  title: string,
  category: string,
  price: number,
  channels: number[],
  option: string,
  values: string[],
  description: string
): Good => ({
  title,
  category,
  price,
  channels,
  option,
  values,
  description,
})

// prettier-ignore
export const GOODS: Good[] = [
  good("Linen shirt", "Clothing", 59, [0, 1], "Size", CLOTHES, "A light shirt for warm days."),
  good("Wool sweater", "Clothing", 89, [0, 1, 2], "Size", CLOTHES, "Knitted from merino wool."),
  good("Canvas jacket", "Clothing", 129, [0], "Size", CLOTHES, "Waxed canvas that keeps the rain out."),
  good("Rain hat", "Clothing", 35, [0, 2], "Colour", ["Navy", "Olive"], "A wide brim for wet days."),
  good("Stoneware mug", "Kitchen", 18, [0, 1, 2], "Colour", ["Sand", "Slate"], "Thrown and glazed by hand."),
  good("Bread knife", "Kitchen", 42, [0, 1], "Handle", ["Oak", "Walnut"], "A long blade for a crisp crust."),
  good("Cast-iron pan", "Kitchen", 64, [0, 2], "Size", ["24 cm", "28 cm"], "Heavy, even, and good for decades."),
  good("Tea towels", "Kitchen", 15, [0, 1, 2], "Pack", ["2", "4"], "Soft cotton that dries well."),
  good("Reading lamp", "Living", 110, [0, 1], "Colour", ["Black", "Brass"], "Warm light on a swinging arm."),
  good("Wool blanket", "Living", 95, [0], "Colour", ["Grey", "Rust"], "Woven in Portugal."),
  good("Canvas tote", "Travel", 22, [0, 1, 2], "Colour", ["Natural", "Black"], "Carries the shopping, folds flat."),
  good("Weekend bag", "Travel", 149, [0, 2], "Colour", ["Tan", "Black"], "Room for two days away."),
]
