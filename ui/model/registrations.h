#pragma once

#include "model/items/day_entry.h"
#include "model/items/workspace.h"

#include <QtQml/qqmlregistration.h>

// The model's types, made known to QML without the model knowing of it. moc expands no macro of ours, so each is
// written out.

namespace atlas::qml {

struct SessionType {
    Q_GADGET
    QML_FOREIGN(atlas::Session)
    QML_NAMED_ELEMENT(Session)
    QML_UNCREATABLE("The workspace makes it.")
};

struct CalendarType {
    Q_GADGET
    QML_FOREIGN(atlas::Calendar)
    QML_NAMED_ELEMENT(Calendar)
    QML_UNCREATABLE("The workspace makes it.")
};

struct DayEntryType {
    Q_GADGET
    QML_FOREIGN(atlas::DayEntry)
    QML_NAMED_ELEMENT(DayEntry)
};

struct DocumentType {
    Q_GADGET
    QML_FOREIGN(atlas::Document)
    QML_NAMED_ELEMENT(Document)
    QML_UNCREATABLE("The workspace makes it.")
};

struct EditorType {
    Q_GADGET
    QML_FOREIGN(atlas::Editor)
    QML_NAMED_ELEMENT(Editor)
    QML_UNCREATABLE("The workspace makes it.")
};

struct FormType {
    Q_GADGET
    QML_FOREIGN(atlas::Form)
    QML_NAMED_ELEMENT(Form)
    QML_UNCREATABLE("The forms make it.")
};

struct ThingRowsType {
    Q_GADGET
    QML_FOREIGN(atlas::ThingRows)
    QML_NAMED_ELEMENT(ThingRows)
    QML_UNCREATABLE("The forms make it.")
};

struct FormsType {
    Q_GADGET
    QML_FOREIGN(atlas::Forms)
    QML_NAMED_ELEMENT(Forms)
    QML_UNCREATABLE("The workspace makes it.")
};

struct PresentType {
    Q_GADGET
    QML_FOREIGN(atlas::Present)
    QML_NAMED_ELEMENT(Present)
    QML_UNCREATABLE("The workspace makes it.")
};

struct ComparedType {
    Q_GADGET
    QML_FOREIGN(atlas::Compared)
    QML_NAMED_ELEMENT(Compared)
    QML_UNCREATABLE("The workspace makes it.")
};

struct DifferenceModelType {
    Q_GADGET
    QML_FOREIGN(atlas::DifferenceModel)
    QML_NAMED_ELEMENT(DifferenceModel)
    QML_UNCREATABLE("The workspace makes it.")
};

struct ComparisonCardType {
    Q_GADGET
    QML_FOREIGN(atlas::ComparisonCard)
    QML_NAMED_ELEMENT(ComparisonCard)
    QML_UNCREATABLE("The workspace makes it.")
};

struct ListedEventsType {
    Q_GADGET
    QML_FOREIGN(atlas::ListedEvents)
    QML_NAMED_ELEMENT(ListedEvents)
    QML_UNCREATABLE("The workspace makes it.")
};

struct BoundarySourceType {
    Q_GADGET
    QML_FOREIGN(atlas::BoundarySource)
    QML_NAMED_ELEMENT(BoundarySource)
    QML_UNCREATABLE("The workspace makes it.")
};

struct BoundaryChoicesType {
    Q_GADGET
    QML_FOREIGN(atlas::BoundaryChoices)
    QML_NAMED_ELEMENT(BoundaryChoices)
    QML_UNCREATABLE("The workspace makes it.")
};

struct LegendModelType {
    Q_GADGET
    QML_FOREIGN(atlas::LegendModel)
    QML_NAMED_ELEMENT(LegendModel)
    QML_UNCREATABLE("The workspace makes it.")
};

struct ActorModelType {
    Q_GADGET
    QML_FOREIGN(atlas::ActorModel)
    QML_NAMED_ELEMENT(ActorModel)
    QML_UNCREATABLE("The workspace makes it.")
};

struct OrganisationModelType {
    Q_GADGET
    QML_FOREIGN(atlas::OrganisationModel)
    QML_NAMED_ELEMENT(OrganisationModel)
    QML_UNCREATABLE("The workspace makes it.")
};

struct EventModelType {
    Q_GADGET
    QML_FOREIGN(atlas::EventModel)
    QML_NAMED_ELEMENT(EventModel)
    QML_UNCREATABLE("The workspace makes it.")
};

struct EventListModelType {
    Q_GADGET
    QML_FOREIGN(atlas::EventListModel)
    QML_NAMED_ELEMENT(EventListModel)
    QML_UNCREATABLE("The workspace makes it.")
};

struct ProblemModelType {
    Q_GADGET
    QML_FOREIGN(atlas::ProblemModel)
    QML_NAMED_ELEMENT(ProblemModel)
    QML_UNCREATABLE("The workspace makes it.")
};

struct LensChoicesType {
    Q_GADGET
    QML_FOREIGN(atlas::LensChoices)
    QML_NAMED_ELEMENT(LensChoices)
    QML_UNCREATABLE("The workspace makes it.")
};

struct LensChangeType {
    Q_GADGET
    QML_FOREIGN(atlas::LensChange)
    QML_NAMED_ELEMENT(LensChange)
    QML_UNCREATABLE("The workspace makes it.")
};

struct SourceTicksType {
    Q_GADGET
    QML_FOREIGN(atlas::SourceTicks)
    QML_NAMED_ELEMENT(SourceTicks)
    QML_UNCREATABLE("The workspace makes it.")
};

struct UnknownSelectionType {
    Q_GADGET
    QML_FOREIGN(atlas::UnknownSelection)
    QML_NAMED_ELEMENT(UnknownSelection)
    QML_UNCREATABLE("The workspace makes it.")
};

struct SourceModelType {
    Q_GADGET
    QML_FOREIGN(atlas::SourceModel)
    QML_NAMED_ELEMENT(SourceModel)
    QML_UNCREATABLE("The workspace makes it.")
};

struct SourceListType {
    Q_GADGET
    QML_FOREIGN(atlas::SourceList)
    QML_NAMED_ELEMENT(SourceList)
    QML_UNCREATABLE("The workspace makes it.")
};

struct SourceCardType {
    Q_GADGET
    QML_FOREIGN(atlas::SourceCard)
    QML_NAMED_ELEMENT(SourceCard)
    QML_UNCREATABLE("The workspace makes it.")
};

struct ConflictModelType {
    Q_GADGET
    QML_FOREIGN(atlas::ConflictModel)
    QML_NAMED_ELEMENT(ConflictModel)
    QML_UNCREATABLE("The workspace makes it.")
};

struct ActorCardType {
    Q_GADGET
    QML_FOREIGN(atlas::ActorCard)
    QML_NAMED_ELEMENT(ActorCard)
    QML_UNCREATABLE("The workspace makes it.")
};

struct EventCardType {
    Q_GADGET
    QML_FOREIGN(atlas::EventCard)
    QML_NAMED_ELEMENT(EventCard)
    QML_UNCREATABLE("The workspace makes it.")
};

struct OverviewType {
    Q_GADGET
    QML_FOREIGN(atlas::Overview)
    QML_NAMED_ELEMENT(Overview)
    QML_UNCREATABLE("The workspace makes it.")
};

struct SearchModelType {
    Q_GADGET
    QML_FOREIGN(atlas::SearchModel)
    QML_NAMED_ELEMENT(SearchModel)
    QML_UNCREATABLE("The workspace makes it.")
};

struct WorkspaceType {
    Q_GADGET
    QML_FOREIGN(atlas::Workspace)
    QML_NAMED_ELEMENT(Workspace)
    QML_UNCREATABLE("The workspace makes it.")
};

struct LensChoiceValue {
    Q_GADGET
    QML_FOREIGN(atlas::LensChoice)
    QML_VALUE_TYPE(lensChoice)
};

struct CitedTextValue {
    Q_GADGET
    QML_FOREIGN(atlas::CitedText)
    QML_VALUE_TYPE(citedText)
    QML_STRUCTURED_VALUE
};

struct QuoteLineValue {
    Q_GADGET
    QML_FOREIGN(atlas::QuoteLine)
    QML_VALUE_TYPE(quoteLine)
};

struct ReportLineValue {
    Q_GADGET
    QML_FOREIGN(atlas::ReportLine)
    QML_VALUE_TYPE(reportLine)
};

struct EvidenceLineValue {
    Q_GADGET
    QML_FOREIGN(atlas::EvidenceLine)
    QML_VALUE_TYPE(evidenceLine)
};

struct ConflictSideValue {
    Q_GADGET
    QML_FOREIGN(atlas::ConflictSide)
    QML_VALUE_TYPE(conflictSide)
};

struct ConflictEntryValue {
    Q_GADGET
    QML_FOREIGN(atlas::ConflictEntry)
    QML_VALUE_TYPE(conflictEntry)
    QML_STRUCTURED_VALUE
};

struct EventLineValue {
    Q_GADGET
    QML_FOREIGN(atlas::EventLine)
    QML_VALUE_TYPE(eventLine)
};

struct SearchLineValue {
    Q_GADGET
    QML_FOREIGN(atlas::SearchLine)
    QML_VALUE_TYPE(searchLine)
};

struct CitationLineValue {
    Q_GADGET
    QML_FOREIGN(atlas::CitationLine)
    QML_VALUE_TYPE(citationLine)
};

struct ThingLinkValue {
    Q_GADGET
    QML_FOREIGN(atlas::ThingLink)
    QML_VALUE_TYPE(thingLink)
};

struct SourceContentValue {
    Q_GADGET
    QML_FOREIGN(atlas::SourceContent)
    QML_VALUE_TYPE(sourceContent)
};

struct StatusSpanValue {
    Q_GADGET
    QML_FOREIGN(atlas::StatusSpan)
    QML_VALUE_TYPE(statusSpan)
};

struct MemberStepValue {
    Q_GADGET
    QML_FOREIGN(atlas::MemberStep)
    QML_VALUE_TYPE(memberStep)
};

struct PeriodCountValue {
    Q_GADGET
    QML_FOREIGN(atlas::PeriodCount)
    QML_VALUE_TYPE(periodCount)
};

struct AttendanceFigureValue {
    Q_GADGET
    QML_FOREIGN(atlas::AttendanceFigure)
    QML_VALUE_TYPE(attendanceFigure)
};

struct AttendanceValue {
    Q_GADGET
    QML_FOREIGN(atlas::Attendance)
    QML_VALUE_TYPE(attendance)
};

struct ActorContentValue {
    Q_GADGET
    QML_FOREIGN(atlas::ActorContent)
    QML_VALUE_TYPE(actorContent)
};

struct EventContentValue {
    Q_GADGET
    QML_FOREIGN(atlas::EventContent)
    QML_VALUE_TYPE(eventContent)
};

struct OverviewContentValue {
    Q_GADGET
    QML_FOREIGN(atlas::OverviewContent)
    QML_VALUE_TYPE(overviewContent)
};

struct ComparedSideValue {
    Q_GADGET
    QML_FOREIGN(atlas::ComparedSide)
    QML_VALUE_TYPE(comparedSide)
};

struct DifferenceLineValue {
    Q_GADGET
    QML_FOREIGN(atlas::DifferenceLine)
    QML_VALUE_TYPE(differenceLine)
};

struct DifferenceGroupValue {
    Q_GADGET
    QML_FOREIGN(atlas::DifferenceGroup)
    QML_VALUE_TYPE(differenceGroup)
};

struct DifferingEventsValue {
    Q_GADGET
    QML_FOREIGN(atlas::DifferingEvents)
    QML_VALUE_TYPE(differingEvents)
};

struct ComparisonContentValue {
    Q_GADGET
    QML_FOREIGN(atlas::ComparisonContent)
    QML_VALUE_TYPE(comparisonContent)
};

struct ChartContentValue {
    Q_GADGET
    QML_FOREIGN(atlas::ChartContent)
    QML_VALUE_TYPE(chartContent)
};

}
