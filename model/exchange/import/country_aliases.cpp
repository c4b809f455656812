#include "model/exchange/import/country_spellings.h"

namespace atlas {

const std::vector<CountryAliases>& countryAliases()
{
    static const std::vector<CountryAliases> all{
        {u"ARE", u"UAE|Emirates|Émirats|EAU|ОАЕ|Емірати"},
        {u"BIH", u"Bosnia|BiH|Bosnie|Боснія"},
        {u"BLR", u"Belorussia|Byelorussia|Республіка Білорусь|Республика Беларусь"},
        {u"BOL", u"Plurinational State of Bolivia"},
        {u"BRN", u"Brunei Darussalam"},
        {u"CAF", u"CAR|RCA|ЦАР"},
        {u"CHN", u"PRC|PR China|People's Republic of China|Mainland China|République populaire de Chine|КНР"
                 u"|Китайська Народна Республіка"},
        {u"CIV", u"Ivory Coast|Côte d'Ivoire|Cote d Ivoire|Берег Слонової Кістки"},
        {u"COD", u"DRC|Congo DR|Congo Dem Rep|Congo-Kinshasa|Democratic Republic of the Congo"
                 u"|Democratic Republic of Congo|Zaire|RDC|République démocratique du Congo|ДРК"
                 u"|Демократична Республіка Конго"},
        {u"COG", u"Congo Rep|Congo-Brazzaville|Republic of the Congo|Republic of Congo|République du Congo"
                 u"|Республіка Конго"},
        {u"CPV", u"Cape Verde|Cabo Verde|Cap-Vert"},
        {u"CZE", u"Czech Republic|République tchèque|Чеська Республіка"},
        {u"DEU", u"Federal Republic of Germany|RFA|République fédérale d'Allemagne|ФРН"},
        {u"DOM", u"Dominican Rep"},
        {u"EGY", u"Arab Republic of Egypt|Egypt Arab Rep"},
        {u"FLK", u"Malvinas|Falklands|Malouines"},
        {u"FSM", u"Federated States of Micronesia|Micronesia Fed Sts"},
        {u"GBR", u"UK|Great Britain|Britain|United Kingdom of Great Britain and Northern Ireland"
                 u"|Grande-Bretagne|Royaume-Uni de Grande-Bretagne et d'Irlande du Nord|Британія"
                 u"|Сполучене Королівство|Об'єднане Королівство"},
        {u"GRC", u"EL|Hellenic Republic"},
        {u"HKG", u"Hong Kong"},
        {u"IRL", u"Republic of Ireland|Eire|République d'Irlande|Республіка Ірландія"},
        {u"IRN", u"Islamic Republic of Iran|République islamique d'Iran"},
        {u"KGZ", u"Kyrgyz Republic|Kirghizistan|Киргизія"},
        {u"KOR", u"ROK|Republic of Korea|Korea Rep|Korea South|République de Corée|Республіка Корея"},
        {u"LAO", u"Lao PDR|Lao People's Democratic Republic"},
        {u"LBY", u"Libyan Arab Jamahiriya"},
        {u"MDA", u"Republic of Moldova|République de Moldova|Moldavia|Moldavie|Республіка Молдова"},
        {u"MKD", u"Macedonia|FYROM|Former Yugoslav Republic of Macedonia|Republic of North Macedonia"
                 u"|Macédoine|Македонія"},
        {u"MMR", u"Burma|Birmanie|Бірма"},
        {u"NLD", u"Holland|Kingdom of the Netherlands|Hollande|Голландія"},
        {u"PRK", u"DPRK|Democratic People's Republic of Korea|Korea Dem People's Rep|Korea North"
                 u"|République populaire démocratique de Corée|КНДР"},
        {u"PSE", u"Palestine|State of Palestine|Palestinian territories|Occupied Palestinian Territory"},
        {u"RUS", u"Russian Federation|Fédération de Russie|РФ|Російська Федерація"},
        {u"SAU", u"KSA|Kingdom of Saudi Arabia"},
        {u"SVK", u"Slovak Republic|République slovaque|Словацька Республіка"},
        {u"SWZ", u"Swaziland|Свазіленд"},
        {u"SYR", u"Syrian Arab Republic|République arabe syrienne"},
        {u"TLS", u"East Timor|Timor oriental|Східний Тимор"},
        {u"TUR", u"Turkey|Republic of Türkiye|Республіка Туреччина"},
        {u"TWN", u"Taiwan Province of China|Chinese Taipei|Republic of China"},
        {u"TZA", u"United Republic of Tanzania|République-Unie de Tanzanie"},
        {u"USA", u"United States of America|U S|U S A|États-Unis d'Amérique|É-U|Сполучені Штати Америки|США"},
        {u"VAT", u"Holy See|Vatican|Saint-Siège|Святий Престол"},
        {u"VEN", u"Bolivarian Republic of Venezuela"},
        {u"VNM", u"Viet Nam"},
        {u"ZAF", u"RSA|Republic of South Africa"},

        {u"COD COG", u"Congo|Конго", false},
        {u"CZE SVK", u"Czechoslovakia|Tchécoslovaquie|Чехословаччина", false},
        {u"DEU", u"East Germany|West Germany|GDR|RDA|НДР", false},
        {u"DOM DMA", u"Dominican", false},
        {u"GBR", u"England|Scotland|Wales|Northern Ireland|Angleterre|Écosse|Pays de Galles|Irlande du Nord"
                 u"|Англія|Шотландія|Уельс|Північна Ірландія", false},
        // ISO 3166-1's Georgia, and Germany in NATO's older codes.
        {u"GEO DEU", u"GE", false},
        {u"GIN GNB GNQ PNG", u"Guinea|Guinée|Гвінея", false},
        {u"KOR PRK", u"Korea|Corée|Корея", false},
        {u"MAF SXM", u"Saint Martin|St Martin|Сен-Мартен", false},
        {u"MNE SRB", u"Serbia and Montenegro|Serbie-et-Monténégro|Сербія і Чорногорія", false},
        {u"RUS", u"Soviet Union|USSR|Union soviétique|URSS|СРСР|Радянський Союз", false},
        {u"SRB HRV SVN BIH MKD MNE", u"Yugoslavia|Yougoslavie|Югославія", false},
        {u"TLS IDN", u"Timor|Тимор", false},
        {u"UKR", u"Crimea|Crimée|Крим", false},
        {u"USA", u"America|Amérique|Америка", false},
        {u"VIR VGB", u"Virgin Islands|Îles Vierges|Віргінські Острови", false},
    };
    return all;
}

}
