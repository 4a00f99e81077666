import { model } from "@medusajs/framework/utils"

/** Mails that an account has sent on a day (UTC), for the day's cap. */
export const TeamMailDay = model.define("team_mail_day", {
  /** `<account id>:<yyyy-mm-dd>` */
  id: model.text().primaryKey(),
  sent: model.number().default(0),
})
