import {
  AbstractNotificationProviderService,
  ModuleProvider,
  Modules,
} from "@medusajs/framework/utils"
import type { NotificationTypes } from "@medusajs/framework/types"
import { mailSink } from "./store"

class MailSinkService extends AbstractNotificationProviderService {
  static override identifier = "mail-sink"

  override async send(
    notification: NotificationTypes.ProviderSendNotificationDTO
  ): Promise<NotificationTypes.ProviderSendNotificationResultsDTO> {
    const { content } = notification
    await mailSink.accept({
      to: notification.to,
      from: notification.from ?? null,
      subject: content?.subject ?? "",
      html: content?.html ?? "",
      text: content?.text ?? "",
      sent_at: new Date(),
    })
    return { id: `sunk-${mailSink.mails.length}` }
  }
}

export default ModuleProvider(Modules.NOTIFICATION, {
  services: [MailSinkService],
})
