import {
  Body,
  Button,
  Container,
  Head,
  Heading,
  Html,
  Link,
  Preview,
  Text,
} from "@react-email/components"
import { Fragment } from "react"
import type { MailBlock, MailContent } from "./mail-content"
import { styles, styleSheet } from "./mail-styles"
import { phraseParts, phraseText, type Phrase } from "./phrase"

/** The frame of all mails: who writes, what, and the small print below. */
export function MailLayout({ content }: { content: MailContent }) {
  const { account_name, heading, blocks, notes } = content
  const [initial = ""] = account_name

  return (
    <Html lang={content.locale}>
      <Head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{phraseText(content.subject)}</title>
        <style dangerouslySetInnerHTML={{ __html: styleSheet }} />
      </Head>
      <Body className="body" style={styles.body}>
        <Preview>{phraseText(content.preview)}</Preview>
        <Container className="card" style={styles.card}>
          <div className="pad" style={styles.sender}>
            <span aria-hidden className="tag" style={styles.initial}>
              {initial.toUpperCase()}
            </span>{" "}
            <span className="base" style={styles.sender_name}>
              {account_name}
            </span>
          </div>
          <div className="pad" style={styles.content}>
            <Heading className="base" style={styles.heading}>
              {phraseText(heading)}
            </Heading>
            {blocks.map((block, index) => (
              <Block key={index} block={block} />
            ))}
          </div>
          <div className="pad" style={styles.notes}>
            {notes.map((note, index) => (
              <Text key={index} className="subtle" style={styles.note}>
                <Words phrase={note} />
              </Text>
            ))}
          </div>
        </Container>
      </Body>
    </Html>
  )
}

function Block({ block }: { block: MailBlock }) {
  switch (block.kind) {
    case "paragraph":
      return (
        <Text className="subtle" style={styles.text}>
          <Words phrase={block.phrase} />
        </Text>
      )
    case "quote":
      return (
        <blockquote className="quote" style={styles.quote}>
          <Text className="subtle" style={styles.caption}>
            {phraseText(block.caption)}
          </Text>
          <Text className="base" dir="auto" style={styles.quote_text}>
            {block.lines.map((line, index) => (
              <Fragment key={index}>
                {index > 0 && <br />}
                {line}
              </Fragment>
            ))}
          </Text>
        </blockquote>
      )
    case "labels":
      return (
        <>
          <Text className="subtle" style={styles.caption}>
            {block.caption}
          </Text>
          <div style={styles.labels}>
            {block.labels.map((label, index) => (
              // The space keeps them apart where styles are dropped.
              <Fragment key={index}>
                <span className="tag" style={styles.label}>
                  {label}
                </span>{" "}
              </Fragment>
            ))}
          </div>
        </>
      )
    case "action":
      return (
        <div style={styles.action}>
          <Button className="button" href={block.link} style={styles.button}>
            {block.label}
          </Button>
          {block.below && (
            <Text className="subtle" style={styles.below}>
              <Words phrase={block.below} />
            </Text>
          )}
          <Text className="subtle" style={styles.hint}>
            {block.hint}
          </Text>
          <Link className="subtle" href={block.link} style={styles.link}>
            {block.link}
          </Link>
        </div>
      )
  }
}

function Words({ phrase }: { phrase: Phrase }) {
  return phraseParts(phrase).map(({ text, strong }, index) =>
    strong ? (
      <strong key={index} className="base" style={styles.strong}>
        {text}
      </strong>
    ) : (
      <Fragment key={index}>{text}</Fragment>
    )
  )
}
