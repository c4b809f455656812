#include "model/time/date_words.h"

namespace atlas {

namespace {

constexpr DateWords english{
    .dayNotStated = u"day not stated",
    .monthNotStated = u"month not stated",
    .monthAndDayNotStated = u"month and day not stated",
    .startNotStated = u"start not stated",
    .uncertain = u"uncertain",
    .about = u"about %1",
    .approximately = u"",
    .beforeCommonEra = u"%1 BCE",
    .decade = u"the %1s",
    .decadeAfterPreposition = u"the %1s",
    .years = u"the years %1–%2",
    .yearsAfterPreposition = u"the years %1–%2",
    .yearAfterPreposition = u"%1",
    .since = u"since %1",
    .until = u"until %1",
    .fromTo = u"from %1 to %2",
    .seasons = {u"spring %1", u"summer %1", u"autumn %1", u"winter %1"},
    .seasonsAfterPreposition = {u"spring %1", u"summer %1", u"autumn %1", u"winter %1"},
};

constexpr DateWords french{
    .dayNotStated = u"jour non précisé",
    .monthNotStated = u"mois non précisé",
    .monthAndDayNotStated = u"mois et jour non précisés",
    .startNotStated = u"début non précisé",
    .uncertain = u"date incertaine",
    .about = u"vers %1",
    .approximately = u"environ",
    .beforeCommonEra = u"%1\u00A0av.\u00A0J.-C.",
    .decade = u"années\u00A0%1",
    .decadeAfterPreposition = u"les années\u00A0%1",
    .years = u"années\u00A0%1–%2",
    .yearsAfterPreposition = u"les années\u00A0%1–%2",
    .yearAfterPreposition = u"%1",
    .since = u"depuis %1",
    .until = u"%1",
    .fromTo = u"%1 %2",
    .seasons = {u"printemps\u00A0%1", u"été\u00A0%1", u"automne\u00A0%1", u"hiver\u00A0%1"},
    .seasonsAfterPreposition = {u"le printemps\u00A0%1", u"l’été\u00A0%1", u"l’automne\u00A0%1",
                                u"l’hiver\u00A0%1"},
};

constexpr DateWords ukrainian{
    .dayNotStated = u"день не вказано",
    .monthNotStated = u"місяць не вказано",
    .monthAndDayNotStated = u"місяць і день не вказано",
    .startNotStated = u"початок не вказано",
    .uncertain = u"дата непевна",
    .about = u"близько %1",
    .approximately = u"приблизно",
    .beforeCommonEra = u"%1 до н. е.",
    .decade = u"%1-ті роки",
    .decadeAfterPreposition = u"%1-х років",
    .years = u"%1–%2 роки",
    .yearsAfterPreposition = u"%1–%2 років",
    .yearAfterPreposition = u"%1 року",
    .since = u"з %1",
    .until = u"до %1",
    .fromTo = u"з %1 до %2",
    .seasons = {u"весна %1", u"літо %1", u"осінь %1", u"зима %1"},
    .seasonsAfterPreposition = {u"весни %1", u"літа %1", u"осені %1", u"зими %1"},
};

}

const DateWords& dateWords(Language language)
{
    switch (language) {
    case Language::English: break;
    case Language::French: return french;
    case Language::Ukrainian: return ukrainian;
    }
    return english;
}

}
