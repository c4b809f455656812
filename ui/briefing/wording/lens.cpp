#include "ui/briefing/wording/lens.h"

#include "model/items/evidence/lens_words.h"

namespace atlas::page {

QString lensWords(const View& view)
{
    return wholeLensWords(view.history.lens(), view.dossier, view.language);
}

}
