import { Container, Skeleton } from "@medusajs/ui"

/** Stands in while a page of details is on its way. */
export const DetailsSkeleton = () => (
  <Container className="flex flex-col gap-y-4" aria-busy>
    <Skeleton className="h-7 w-48" />
    <Skeleton className="h-5 w-full max-w-lg" />
    <Skeleton className="h-40 w-full" />
  </Container>
)
