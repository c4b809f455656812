import Atlas.Briefing

/*! The pages for what the window shows. */
PreviewDialog {
    required property PrintAsk ask

    earliest: ask.earliest
    latest: ask.latest
    wantsCountry: ask.country
}
