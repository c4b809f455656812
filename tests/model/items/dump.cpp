#include "tests/model/items/dump.h"

#include <QMetaProperty>
#include <QSequentialIterable>

namespace atlas::test {

namespace {

QJsonValue toJson(const QVariant& value)
{
    const QMetaType type = value.metaType();
    if (type.flags().testFlag(QMetaType::IsGadget)) return dump(*type.metaObject(), value.constData());
    if (type.flags().testFlag(QMetaType::IsEnumeration)) return value.toInt();
    if (type.id() != QMetaType::QString && value.canConvert<QSequentialIterable>()) {
        QJsonArray list;
        for (const QVariant& each : value.value<QSequentialIterable>()) list.append(toJson(each));
        return list;
    }
    return QJsonValue::fromVariant(value);
}

}

QJsonArray dumpRows(const QAbstractItemModel& model)
{
    QJsonArray rows;
    const QHash<int, QByteArray> names = model.roleNames();
    for (int i = 0; i < model.rowCount(); ++i) {
        QJsonObject row;
        for (auto role = names.cbegin(); role != names.cend(); ++role)
            row.insert(QString::fromLatin1(role.value()), toJson(model.index(i, 0).data(role.key())));
        rows.append(row);
    }
    return rows;
}

QJsonObject dump(const QMetaObject& type, const void* gadget)
{
    QJsonObject fields;
    for (int i = 0; i < type.propertyCount(); ++i) {
        const QMetaProperty property = type.property(i);
        const QJsonValue value = toJson(property.readOnGadget(gadget));
        const bool isNothing = value.isNull() || value == QJsonValue(QString()) || value == QJsonValue(QJsonArray())
            || value == QJsonValue(false);
        if (!isNothing) fields.insert(QString::fromLatin1(property.name()), value);
    }
    return fields;
}

}
