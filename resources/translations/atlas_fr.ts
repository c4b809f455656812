<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AboutSheet</name>
    <message>
        <source>Who stood where, and when: on a map, on a timeline, and on a page you can hand over.</source>
        <translation>Qui se tenait où, et quand&#xa0;: sur une carte, sur une frise et sur une page à remettre.</translation>
    </message>
    <message>
        <source>Typeface: Inter and Inter Display, SIL Open Font License 1.1. Country names: Unicode CLDR. Capitals: GeoNames, Creative Commons Attribution 4.0.</source>
        <translation>Caractères&#xa0;: Inter et Inter Display, SIL Open Font License 1.1. Noms de pays&#xa0;: Unicode CLDR. Capitales&#xa0;: GeoNames, Creative Commons Attribution 4.0.</translation>
    </message>
    <message>
        <source>A dossier records who says what, and where. A claim is not a fact.</source>
        <translation>Un dossier consigne qui dit quoi, et où. Une affirmation n’est pas un fait.</translation>
    </message>
    <message>
        <source>The program opens no network connection.</source>
        <translation>Le programme n’ouvre aucune connexion réseau.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Coalition Atlas %1</source>
        <translation>Coalition Atlas %1</translation>
    </message>
    <message>
        <source>Borders are shown as the United Nations General Assembly sees them, unless you choose otherwise in the menu: Crimea is part of Ukraine. They show no opinion of the program’s authors. Map data: Natural Earth, public domain.</source>
        <translation>Les frontières sont celles que reconnaît l’Assemblée générale des Nations unies, sauf si vous en choisissez d’autres dans le menu&#xa0;: la Crimée fait partie de l’Ukraine. Elles n’expriment aucune opinion des auteurs du programme. Données cartographiques&#xa0;: Natural Earth, domaine public.</translation>
    </message>
</context>
<context>
    <name>ActorCardView</name>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fin</translation>
    </message>
</context>
<context>
    <name>ActorChip</name>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>ActorChoice</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Card of</source>
        <translation>Fiche de</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Rechercher par nom</translation>
    </message>
    <message>
        <source>Whom the card can be about</source>
        <translation>De qui peut être la fiche</translation>
    </message>
    <message>
        <source>Nobody of that name</source>
        <translation>Personne de ce nom</translation>
    </message>
</context>
<context>
    <name>ActorsEntry</name>
    <message>
        <source>Type a name</source>
        <translation>Saisissez un nom</translation>
    </message>
    <message>
        <source>Names that begin so</source>
        <translation>Noms qui commencent ainsi</translation>
    </message>
    <message>
        <source>%1: stop picking on the map</source>
        <translation>%1&#xa0;: ne plus choisir sur la carte</translation>
    </message>
    <message>
        <source>%1: pick on the map</source>
        <translation>%1&#xa0;: choisir sur la carte</translation>
    </message>
</context>
<context>
    <name>AddMenu</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Event…</source>
        <translation>Événement…</translation>
    </message>
    <message>
        <source>Country’s status…</source>
        <translation>Statut d’un pays…</translation>
    </message>
    <message>
        <source>Source…</source>
        <translation>Source…</translation>
    </message>
    <message>
        <source>Statement…</source>
        <translation>Déclaration…</translation>
    </message>
    <message>
        <source>Organisation or person…</source>
        <translation>Organisation ou personne…</translation>
    </message>
    <message>
        <source>Theme…</source>
        <translation>Thème…</translation>
    </message>
</context>
<context>
    <name>AddressSheet</name>
    <message>
        <source>Open this address in the browser?</source>
        <translation>Ouvrir cette adresse dans le navigateur&#xa0;?</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>Site&#xa0;: %1</translation>
    </message>
    <message>
        <source>No browser took the address.</source>
        <translation>Aucun navigateur n’a pris l’adresse.</translation>
    </message>
    <message>
        <source>Your browser will contact this site. Coalition Atlas itself opens no connection.</source>
        <translation>Votre navigateur contactera ce site. Coalition Atlas n’ouvre lui-même aucune connexion.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
</context>
<context>
    <name>AlsoReported</name>
    <message>
        <source>Show fewer</source>
        <translation>En afficher moins</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AsOfButton</name>
    <message>
        <source>As of %1, %2</source>
        <translation>Situation au %1 %2</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Situation au</translation>
    </message>
    <message>
        <source>Type another date</source>
        <translation>Saisir une autre date</translation>
    </message>
</context>
<context>
    <name>AttendanceChart</name>
    <message>
        <source>Meetings %1 to %2 of %3</source>
        <translation>Réunions %1 à %2 sur %3</translation>
    </message>
    <message>
        <source>Attendance at meetings, as a table</source>
        <translation>Participation aux réunions, en tableau</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Attendance at meetings</source>
        <translation>Participation aux réunions</translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4)</source>
        <translation>%1, %2&#xa0;: %3 (%4)</translation>
    </message>
</context>
<context>
    <name>BackupsSheet</name>
    <message>
        <source>Backups of “%1”</source>
        <translation>Sauvegardes de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The versions that saving replaced. A copy opens as a dossier of its own: the file stays as it is.</source>
        <translation>Les versions que l’enregistrement a remplacées. Une copie s’ouvre comme un dossier à part&#xa0;: le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>There are none yet: the first save of this file keeps the version that it replaces.</source>
        <translation>Il n’y en a pas encore&#xa0;: le premier enregistrement de ce fichier garde la version qu’il remplace.</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Ouvrir une copie</translation>
    </message>
    <message>
        <source>Open a copy of the version of %1</source>
        <translation>Ouvrir une copie de la version du %1</translation>
    </message>
    <message>
        <source>This version cannot be opened</source>
        <translation>Cette version ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>BlockChoices</name>
    <message>
        <source>Blocks of the page</source>
        <translation>Blocs de la page</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Card</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>Fermer la fiche</translation>
    </message>
    <message>
        <source>Print this card…</source>
        <translation>Imprimer cette fiche…</translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation>Quitter la comparaison</translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation>Modifier (F2)</translation>
    </message>
</context>
<context>
    <name>CardSection</name>
    <message>
        <source>Folded up</source>
        <translation>Replié</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Déplié</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Afficher en graphique</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
</context>
<context>
    <name>CitationFooter</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CitedLabel</name>
    <message>
        <source>Unsourced</source>
        <translation>Sans source</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>source %1</translation>
    </message>
</context>
<context>
    <name>CoalitionReports</name>
    <message>
        <source>As sources tell it</source>
        <translation>Selon les sources</translation>
    </message>
</context>
<context>
    <name>ColourEntry</name>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impression</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message>
        <source>Meaning of the column “%1”</source>
        <translation>Sens de la colonne «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ComparedDates</name>
    <message>
        <source>Swap A and B (X)</source>
        <translation>Échanger A et B (X)</translation>
    </message>
</context>
<context>
    <name>ConflictsView</name>
    <message>
        <source>No conflict holds these words.</source>
        <translation>Aucune divergence ne contient ces mots.</translation>
    </message>
    <message>
        <source>Filter by subject, value or source</source>
        <translation>Filtrer par sujet, valeur ou source</translation>
    </message>
</context>
<context>
    <name>ContentsButton</name>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, page %2</translation>
    </message>
</context>
<context>
    <name>DateChoice</name>
    <message>
        <source>Previous event</source>
        <translation>Événement précédent</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Événement suivant</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Jour suivant</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Jour précédent</translation>
    </message>
</context>
<context>
    <name>DateEntry</name>
    <message>
        <source>5 January 2026, March 2025, spring 2025, 2025…</source>
        <translation>5 janvier 2026, mars 2025, printemps 2025, 2025…</translation>
    </message>
    <message>
        <source>%1: how it ends</source>
        <translation>%1&#xa0;: comment cela finit</translation>
    </message>
    <message>
        <source>about</source>
        <translation>vers</translation>
    </message>
    <message>
        <source>%1: about then</source>
        <translation>%1&#xa0;: vers cette date</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>%1: uncertain</source>
        <translation>%1&#xa0;: incertain</translation>
    </message>
    <message>
        <source>until when</source>
        <translation>jusqu’à quand</translation>
    </message>
    <message>
        <source>%1: until</source>
        <translation>%1&#xa0;: jusqu’à</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>5 January 2026, March 2025, Q1 2026…</source>
        <translation>5 janvier 2026, mars 2025, T1 2026…</translation>
    </message>
</context>
<context>
    <name>DaySlider</name>
    <message>
        <source>Arrow keys move by a day, with Shift by a week, with Ctrl from event to event.</source>
        <translation>Les flèches avancent d’un jour, avec Maj d’une semaine, avec Ctrl d’événement en événement.</translation>
    </message>
</context>
<context>
    <name>DossierExportSheet</name>
    <message>
        <source>Export the dossier</source>
        <translation>Exporter le dossier</translation>
    </message>
    <message>
        <source>Export for other programs</source>
        <translation>Exporter vers d’autres programmes</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Statuts</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Dans le temps</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Au %1</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
</context>
<context>
    <name>DoubtfulList</name>
    <message>
        <source>Names to look at</source>
        <translation>Noms à vérifier</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom “%1” means</source>
        <translation>Qui désigne «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>DropDown</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>EditFoot</name>
    <message>
        <source>Leave without saving?</source>
        <translation>Quitter sans enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>Remove it from the dossier?</source>
        <translation>Le supprimer du dossier&#xa0;?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Continuer d’écrire</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Problems (%1)…</source>
        <translation>Problèmes (%1)…</translation>
    </message>
    <message>
        <source>Edit what is selected…</source>
        <translation>Modifier la sélection…</translation>
    </message>
    <message>
        <source>About this dossier…</source>
        <translation>À propos de ce dossier…</translation>
    </message>
    <message>
        <source>Unsourced and doubtful…</source>
        <translation>Sans source et douteux…</translation>
    </message>
</context>
<context>
    <name>EditPanel</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>EditedMark</name>
    <message>
        <source>Edited, not saved yet</source>
        <translation>Modifié, pas encore enregistré</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifié</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Open a dossier</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Drop a dossier file on this window, or choose one.</source>
        <translation>Déposez un fichier de dossier sur cette fenêtre, ou choisissez-en un.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open the bundled dossier</source>
        <translation>Ouvrir le dossier fourni</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
</context>
<context>
    <name>EventCardView</name>
    <message>
        <source>First event</source>
        <translation>Premier événement</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Dernier événement</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>En afficher moins</translation>
    </message>
    <message>
        <source>Name them all</source>
        <translation>Les nommer tous</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>En afficher moins</translation>
    </message>
</context>
<context>
    <name>EventMenu</name>
    <message>
        <source>Open the event</source>
        <translation>Ouvrir l’événement</translation>
    </message>
    <message>
        <source>Go to its date: %1</source>
        <translation>Aller à sa date&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy the title</source>
        <translation>Copier le titre</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>Unsourced</source>
        <translation>Sans source</translation>
    </message>
</context>
<context>
    <name>EventsChart</name>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Certains</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possibles</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Conflicts</source>
        <translation>Divergences</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ExcerptCard</name>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Text can be selected and every line stays sharp. It carries the dossier and this view.</source>
        <translation>Le texte se sélectionne et chaque trait reste net. Il emporte le dossier et cette vue.</translation>
    </message>
    <message>
        <source>PDF/A-1b, for archives: everything to show it with is in the file. It carries no dossier.</source>
        <translation>PDF/A-1b, pour les archives&#xa0;: tout ce qu’il faut pour l’afficher est dans le fichier. Il n’emporte pas le dossier.</translation>
    </message>
    <message>
        <source>For drawing programs.</source>
        <translation>Pour les logiciels de dessin.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels a page</source>
        <translation>%1 × %2 pixels par page</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Dots an inch</source>
        <translation>Points par pouce</translation>
    </message>
    <message numerus="yes">
        <source>One page a file: %n file(s).</source>
        <translation>
            <numerusform>Une page par fichier&#xa0;: %n fichier.</numerusform>
            <numerusform>Une page par fichier&#xa0;: %n fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
</context>
<context>
    <name>FileBanner</name>
    <message>
        <source>“%1” changed on disk, and has changes of yours here.</source>
        <translation>«&#xa0;%1&#xa0;» a changé sur le disque, et a ici des modifications à vous.</translation>
    </message>
    <message>
        <source>“%1” changed on disk.</source>
        <translation>«&#xa0;%1&#xa0;» a changé sur le disque.</translation>
    </message>
    <message>
        <source>“%1” is not where it was any more. Save writes it there again.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus à sa place. Enregistrer l’y écrit de nouveau.</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>FileDesk</name>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Enregistrer les modifications de «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Without saving, they are lost.</source>
        <translation>Sans cela, elles seront perdues.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Only “%1” is opened</source>
        <translation>Seul «&#xa0;%1&#xa0;» est ouvert</translation>
    </message>
    <message numerus="yes">
        <source>Files are taken one at a time: %n other(s) are left out.</source>
        <translation>
            <numerusform>Les fichiers se prennent un par un&#xa0;: %n autre est laissé de côté.</numerusform>
            <numerusform>Les fichiers se prennent un par un&#xa0;: %n autres sont laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>This file is not there any more</source>
        <translation>Ce fichier n’est plus là</translation>
    </message>
    <message>
        <source>Remove it from the list</source>
        <translation>Le retirer de la liste</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Read the file again?</source>
        <translation>Relire le fichier&#xa0;?</translation>
    </message>
    <message>
        <source>The window shows the file as it is on disk. What you have not saved is kept apart, and offered at the next start.</source>
        <translation>La fenêtre montre le fichier tel qu’il est sur le disque. Ce que vous n’avez pas enregistré est gardé à part et proposé au prochain démarrage.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>“%1” cannot be saved where it is</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être enregistré à sa place</translation>
    </message>
    <message>
        <source>“%1” was not saved</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été enregistré</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Somebody else changed “%1”</source>
        <translation>Quelqu’un d’autre a modifié «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>It was changed on disk after you opened it, and you have changes of your own.</source>
        <translation>Il a été modifié sur le disque après que vous l’avez ouvert, et vous avez vos propres modifications.</translation>
    </message>
    <message>
        <source>Merge brings their changes into yours, as one step that can be undone. Nothing is written before you save.</source>
        <translation>Fusionner ajoute leurs modifications aux vôtres, en une étape que vous pouvez annuler. Rien n’est écrit avant que vous n’enregistriez.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Keep mine apart…</source>
        <translation>Garder les miennes à part…</translation>
    </message>
    <message>
        <source>Reload theirs</source>
        <translation>Charger les leurs</translation>
    </message>
    <message>
        <source>The file on disk cannot be merged</source>
        <translation>Le fichier sur le disque ne peut pas être fusionné</translation>
    </message>
    <message numerus="yes">
        <source>Merged, with %n conflict(s)</source>
        <translation>
            <numerusform>Fusionné, avec %n conflit</numerusform>
            <numerusform>Fusionné, avec %n conflits</numerusform>
        </translation>
    </message>
    <message>
        <source>Both of you changed these. They are as the file has them; change them again where you do not agree, or undo the merge.</source>
        <translation>Vous avez tous deux modifié ceci. C’est maintenant comme dans le fichier&#xa0;; modifiez-le de nouveau si vous n’êtes pas d’accord, ou annulez la fusion.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open the bundled dossier</source>
        <translation>Ouvrir le dossier fourni</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>Récupérer…</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
</context>
<context>
    <name>FooterLink</name>
    <message>
        <source>Show in the list of sources</source>
        <translation>Montrer dans la liste des sources</translation>
    </message>
</context>
<context>
    <name>FormLine</name>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (nécessaire)</translation>
    </message>
</context>
<context>
    <name>FormatChoices</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>GroupHead</name>
    <message>
        <source>Take away: %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>HeadDate</name>
    <message>
        <source>Type another date</source>
        <translation>Saisir une autre date</translation>
    </message>
</context>
<context>
    <name>HeaderFields</name>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>For internal use</source>
        <translation>Usage interne</translation>
    </message>
</context>
<context>
    <name>ImportFileDialog</name>
    <message>
        <source>Import a table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>Tables, maps and calendars (%1)</source>
        <translation>Tableaux, cartes et calendriers (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ImportFindings</name>
    <message>
        <source>To look at</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Remarks: %1</source>
        <translation>Remarques&#xa0;: %1</translation>
    </message>
    <message>
        <source>Names to look at: %1</source>
        <translation>Noms à vérifier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ImportFooter</name>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>The new dossier is made. %1</source>
        <translation>Le nouveau dossier est prêt. %1</translation>
    </message>
    <message>
        <source>Imported. %1</source>
        <translation>Importé. %1</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Un autre fichier…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open the new dossier</source>
        <translation>Ouvrir le nouveau dossier</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
</context>
<context>
    <name>ImportOptions</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Rows are</source>
        <translation>Les lignes sont</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Statuts</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>03/04/2025 is</source>
        <translation>03/04/2025 est</translation>
    </message>
    <message>
        <source>Order of days and months</source>
        <translation>Ordre des jours et des mois</translation>
    </message>
    <message>
        <source>Not decided: 3 April</source>
        <translation>Non décidé&#xa0;: 3 avril</translation>
    </message>
    <message>
        <source>3 April: the day first</source>
        <translation>3 avril&#xa0;: le jour d’abord</translation>
    </message>
    <message>
        <source>4 March: the month first</source>
        <translation>4 mars&#xa0;: le mois d’abord</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Status of rows that name none</source>
        <translation>Statut des lignes qui n’en nomment pas</translation>
    </message>
    <message>
        <source>Texts are in</source>
        <translation>Textes en</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Langue des textes</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>This dossier</source>
        <translation>Ce dossier</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Un nouveau</translation>
    </message>
    <message>
        <source>Its title</source>
        <translation>Son titre</translation>
    </message>
    <message>
        <source>Title of the new dossier</source>
        <translation>Titre du nouveau dossier</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>First rows</source>
        <translation>Premières lignes</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Import report.txt</source>
        <translation>Rapport d’importation.txt</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
</context>
<context>
    <name>ImportStart</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>A table of events, of states and their statuses, or of sources: CSV, Excel, OpenDocument, GeoJSON, KML, GeoPackage, iCalendar, TimelineJS. Before anything is imported you see how it is understood, and can change that.</source>
        <translation>Un tableau d’événements, d’États et de leurs statuts, ou de sources&#xa0;: CSV, Excel, OpenDocument, GeoJSON, KML, GeoPackage, iCalendar, TimelineJS. Avant tout import, vous voyez comment il est compris et pouvez le changer.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Coller un tableau</translation>
    </message>
    <message>
        <source>Or drop a file here. Nothing is fetched, and nothing in a file is executed.</source>
        <translation>Ou déposez un fichier ici. Rien n’est téléchargé, et rien de ce que contient un fichier n’est exécuté.</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Key</source>
        <translation>Légende</translation>
    </message>
</context>
<context>
    <name>KnownOnEntry</name>
    <message>
        <source>As known on</source>
        <translation>État connu au</translation>
    </message>
    <message>
        <source>Whenever it was published</source>
        <translation>Sans limite de publication</translation>
    </message>
    <message>
        <source>Published by: 5 January 2026, March 2025…</source>
        <translation>Publié au plus tard le 5 janvier 2026, en mars 2025…</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fixer</translation>
    </message>
    <message>
        <source>The day shown</source>
        <translation>Le jour affiché</translation>
    </message>
    <message>
        <source>The day before this event</source>
        <translation>La veille de cet événement</translation>
    </message>
</context>
<context>
    <name>LaneMenu</name>
    <message>
        <source>Lanes</source>
        <translation>Couloirs</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Tout déplier</translation>
    </message>
</context>
<context>
    <name>LaneStop</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: no events</source>
        <translation>%1&#xa0;: aucun événement</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, replié</translation>
    </message>
    <message>
        <source>Left and Right go through the events, Enter opens one, L folds the lane.</source>
        <translation>Gauche et Droite parcourent les événements, Entrée en ouvre un, L replie le couloir.</translation>
    </message>
</context>
<context>
    <name>LaneTools</name>
    <message>
        <source>by group</source>
        <translation>par groupe</translation>
    </message>
    <message>
        <source>by theme</source>
        <translation>par thème</translation>
    </message>
    <message>
        <source>by kind</source>
        <translation>par type</translation>
    </message>
    <message>
        <source>by source</source>
        <translation>par source</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Couloirs</translation>
    </message>
    <message numerus="yes">
        <source>No date: %n</source>
        <translation>
            <numerusform>Sans date&#xa0;: %n</numerusform>
            <numerusform>Sans date&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists the events that no source dates</source>
        <translation>Donne la liste des événements qu’aucune source ne date</translation>
    </message>
</context>
<context>
    <name>LegendCard</name>
    <message>
        <source>Status on %1</source>
        <translation>Statuts au %1</translation>
    </message>
    <message>
        <source>Position (undated)</source>
        <translation>Position (non datée)</translation>
    </message>
</context>
<context>
    <name>LegendPlaces</name>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Announced place</source>
        <translation>Lieu annoncé</translation>
    </message>
</context>
<context>
    <name>LegendRow</name>
    <message>
        <source>Ctrl+Space shows only this</source>
        <translation>Ctrl+Espace n’affiche que ce statut</translation>
    </message>
    <message>
        <source>Show on the map (Ctrl+click: only this)</source>
        <translation>Afficher sur la carte (Ctrl+clic&#xa0;: seulement ce statut)</translation>
    </message>
    <message>
        <source>Hide on the map (Ctrl+click: show only this)</source>
        <translation>Masquer sur la carte (Ctrl+clic&#xa0;: n’afficher que ce statut)</translation>
    </message>
</context>
<context>
    <name>LensButton</name>
    <message>
        <source>Whom to believe: %1</source>
        <translation>Qui croire&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>LensChoiceList</name>
    <message>
        <source>Sources believed</source>
        <translation>Sources retenues</translation>
    </message>
</context>
<context>
    <name>LensPopup</name>
    <message>
        <source>Whom to believe</source>
        <translation>Qui croire</translation>
    </message>
    <message>
        <source>Show on the map what a change of lens changes</source>
        <translation>Montrer sur la carte ce que change un autre choix</translation>
    </message>
</context>
<context>
    <name>ListsMenu</name>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Sources…</source>
        <translation>Sources…</translation>
    </message>
    <message>
        <source>Events…</source>
        <translation>Événements…</translation>
    </message>
    <message>
        <source>Who has which status…</source>
        <translation>Qui a quel statut…</translation>
    </message>
    <message>
        <source>Actors…</source>
        <translation>Acteurs…</translation>
    </message>
    <message>
        <source>Statuses…</source>
        <translation>Statuts…</translation>
    </message>
    <message>
        <source>Themes…</source>
        <translation>Thèmes…</translation>
    </message>
    <message>
        <source>Lanes…</source>
        <translation>Couloirs…</translation>
    </message>
    <message>
        <source>Statements…</source>
        <translation>Déclarations…</translation>
    </message>
    <message>
        <source>Expected outcomes…</source>
        <translation>Résultats attendus…</translation>
    </message>
    <message>
        <source>Scenarios…</source>
        <translation>Scénarios…</translation>
    </message>
    <message>
        <source>Sizes of the coalition…</source>
        <translation>Tailles de la coalition…</translation>
    </message>
</context>
<context>
    <name>LossList</name>
    <message>
        <source>Working out what it can hold…</source>
        <translation>Calcul de ce qu’il peut contenir…</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Rien n’est perdu.</translation>
    </message>
    <message>
        <source>What this file cannot hold:</source>
        <translation>Ce que ce fichier ne peut pas contenir&#xa0;:</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Print or export…</source>
        <translation>Imprimer ou exporter…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About Coalition Atlas</source>
        <translation>À propos de Coalition Atlas</translation>
    </message>
    <message>
        <source>Print this card…</source>
        <translation>Imprimer cette fiche…</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Conflicts between sources</source>
        <translation>Divergences entre les sources</translation>
    </message>
    <message>
        <source>Whom to believe…</source>
        <translation>Qui croire…</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The window cannot be made: %1</source>
        <translation>La fenêtre ne peut pas être créée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The window does not come to rest.</source>
        <translation>La fenêtre ne se stabilise pas.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>MapControls</name>
    <message>
        <source>View of the map</source>
        <translation>Vue de la carte</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues de la carte</translation>
    </message>
</context>
<context>
    <name>MapInset</name>
    <message>
        <source>North America</source>
        <translation>Amérique du Nord</translation>
    </message>
</context>
<context>
    <name>MapMenus</name>
    <message>
        <source>Views</source>
        <translation>Vues de la carte</translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Tab and the arrow keys walk from state to state, letters jump by name, Enter opens the card, Shift+F10 a menu. Plus, minus and 0 zoom, Shift with an arrow moves the map.</source>
        <translation>Tab et les flèches vont d’un État à l’autre, les lettres cherchent par nom, Entrée ouvre la fiche, Maj+F10 un menu. Plus, moins et 0 changent l’échelle, Maj avec une flèche déplace la carte.</translation>
    </message>
</context>
<context>
    <name>MapPresetMenu</name>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Tous les membres</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Monde</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
</context>
<context>
    <name>MembersChart</name>
    <message>
        <source>Members over time</source>
        <translation>Membres dans le temps</translation>
    </message>
    <message>
        <source>Members over time, as a table</source>
        <translation>Membres dans le temps, en tableau</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Certains</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possibles</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>À partir du %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller au %1</translation>
    </message>
</context>
<context>
    <name>NeighbourButton</name>
    <message>
        <source>Next event: %1</source>
        <translation>Événement suivant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Previous event: %1</source>
        <translation>Événement précédent&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>NewDossierSheet</name>
    <message>
        <source>New dossier</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Give the dossier a title.</source>
        <translation>Donnez un titre au dossier.</translation>
    </message>
    <message>
        <source>Subtitle, if there is one</source>
        <translation>Sous-titre, s’il y en a un</translation>
    </message>
    <message>
        <source>Language of its texts</source>
        <translation>Langue de ses textes</translation>
    </message>
    <message>
        <source>A first source, if you have one</source>
        <translation>Une première source, si vous en avez une</translation>
    </message>
    <message>
        <source>Title of the source</source>
        <translation>Titre de la source</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Date, as precise as you know it</source>
        <translation>Date, aussi précise que vous la connaissez</translation>
    </message>
    <message>
        <source>Write it as 2026-01-06, January 2026 or 2026.</source>
        <translation>Écrivez-la ainsi&#xa0;: 2026-01-06, janvier 2026 ou 2026.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>You choose a file when you save it.</source>
        <translation>Vous choisirez un fichier en l’enregistrant.</translation>
    </message>
</context>
<context>
    <name>NotesField</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>OpenDialog</name>
    <message>
        <source>Open a dossier</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Dossiers and briefings (*.json *.pdf)</source>
        <translation>Dossiers et fiches (*.json *.pdf)</translation>
    </message>
</context>
<context>
    <name>OptionsPane</name>
    <message>
        <source>Print or export</source>
        <translation>Imprimer ou exporter</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>All choices as at first, and the window&apos;s date and language. What was typed stays.</source>
        <translation>Tous les choix comme au début, avec la date et la langue de la fenêtre. Ce qui a été saisi reste.</translation>
    </message>
</context>
<context>
    <name>OtherLanguages</name>
    <message>
        <source>%1: in other languages</source>
        <translation>%1&#xa0;: dans d’autres langues</translation>
    </message>
</context>
<context>
    <name>OverviewCardView</name>
    <message>
        <source>Members over time</source>
        <translation>Membres dans le temps</translation>
    </message>
    <message>
        <source>Expected outcomes</source>
        <translation>Résultats attendus</translation>
    </message>
    <message>
        <source>Select a country on the map, or press Tab to move through the list.</source>
        <translation>Choisissez un pays sur la carte, ou parcourez la liste avec Tab.</translation>
    </message>
    <message>
        <source>Attendance at meetings</source>
        <translation>Participation aux réunions</translation>
    </message>
    <message>
        <source>What sources contradict each other on</source>
        <translation>Ce sur quoi les sources se contredisent</translation>
    </message>
</context>
<context>
    <name>PageNumber</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Numéro de page</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
</context>
<context>
    <name>PageStack</name>
    <message>
        <source>Preview, page %1 of %2</source>
        <translation>Aperçu, page %1 sur %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>PagesBar</name>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Zoom %1%</source>
        <translation>Zoom %1&#xa0;%</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Pleine largeur</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
</context>
<context>
    <name>PagesPane</name>
    <message>
        <source>The comparison of lenses is not printed: these pages are of B alone.</source>
        <translation>La comparaison de sources ne s’imprime pas&#xa0;: ces pages ne montrent que B.</translation>
    </message>
</context>
<context>
    <name>PaperChoices</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Langue de la page</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4, 210 × 297 mm</source>
        <translation>A4, 210 × 297 mm</translation>
    </message>
    <message>
        <source>Letter, 8½ × 11 in</source>
        <translation>Letter, 8½ × 11 po</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Greyscale</source>
        <translation>Niveaux de gris</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Frontières</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Problems not listed: %1 more</source>
        <translation>Problèmes non listés&#xa0;: encore %1</translation>
    </message>
    <message>
        <source>Remarks not listed: %1 more</source>
        <translation>Remarques non listées&#xa0;: encore %1</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>A column has no name: it is called “%1”</source>
        <translation>Une colonne n’a pas de nom&#xa0;: elle est appelée «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Two columns are called “%1”: the second is “%2” here</source>
        <translation>Deux colonnes s’appellent «&#xa0;%1&#xa0;»&#xa0;: la seconde est ici «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>This is no plain file</source>
        <translation>Ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>Give a file with a table in it.</source>
        <translation>Donnez un fichier qui contient un tableau.</translation>
    </message>
    <message>
        <source>A table’s first row names its columns.</source>
        <translation>La première ligne d’un tableau nomme ses colonnes.</translation>
    </message>
    <message>
        <source>Ask for the file again, or save it anew in the program that made it.</source>
        <translation>Redemandez le fichier, ou enregistrez-le de nouveau dans le programme qui l’a fait.</translation>
    </message>
    <message>
        <source>Do not trust this file. If you do know where it is from, save it anew as CSV.</source>
        <translation>Ne vous fiez pas à ce fichier. Si vous savez d’où il vient, enregistrez-le de nouveau en CSV.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off, or is not %1</source>
        <translation>Le fichier est endommagé ou tronqué, ou n’est pas au format %1</translation>
    </message>
    <message>
        <source>The file is damaged or cut off</source>
        <translation>Le fichier est endommagé ou tronqué</translation>
    </message>
    <message>
        <source>The file has no table with a row in it</source>
        <translation>Le fichier n’a aucun tableau qui ait une ligne</translation>
    </message>
    <message>
        <source>The archive that the file is has no whole list of contents</source>
        <translation>L’archive qu’est ce fichier n’a pas de liste de contenu complète</translation>
    </message>
    <message>
        <source>The archive that the file is has more than 10,000 parts</source>
        <translation>L’archive qu’est ce fichier a plus de 10&#xa0;000 parties</translation>
    </message>
    <message>
        <source>Unpacked, the file would have more than 1 GiB</source>
        <translation>Décompressé, le fichier dépasserait 1&#xa0;Gio</translation>
    </message>
    <message>
        <source>Unpacked, the file would have more than 200 times its size</source>
        <translation>Décompressé, le fichier dépasserait 200 fois sa taille</translation>
    </message>
    <message>
        <source>The file declares entities of its own (DOCTYPE), which are not read</source>
        <translation>Le fichier déclare ses propres entités (DOCTYPE), qui ne sont pas lues</translation>
    </message>
    <message>
        <source>The file’s parts are nested too deep</source>
        <translation>Les parties du fichier sont imbriquées trop profondément</translation>
    </message>
    <message>
        <source>The file needs more than the 2 GiB of memory that reading it may take</source>
        <translation>Le fichier demande plus que les 2&#xa0;Gio de mémoire que sa lecture peut prendre</translation>
    </message>
    <message>
        <source>Split it, or save it as CSV, which may be of any size.</source>
        <translation>Divisez-le, ou enregistrez-le en CSV, qui peut avoir toute taille.</translation>
    </message>
    <message>
        <source>The table has more than 16,384 columns</source>
        <translation>Le tableau a plus de 16&#xa0;384 colonnes</translation>
    </message>
    <message>
        <source>Lines and areas are imported as a point that lies on them</source>
        <translation>Les lignes et les surfaces sont importées comme un point qui s’y trouve</translation>
    </message>
    <message>
        <source>The place %1 lies outside the globe: it is left out</source>
        <translation>Le lieu %1 est hors du globe&#xa0;: il est omis</translation>
    </message>
    <message>
        <source>Longitudes run from −180 to 180, latitudes from −90 to 90.</source>
        <translation>Les longitudes vont de −180 à 180, les latitudes de −90 à 90.</translation>
    </message>
    <message>
        <source>The table’s coordinates are not in degrees, and how they are measured is not known: places are left out</source>
        <translation>Les coordonnées du tableau ne sont pas en degrés, et leur mesure est inconnue&#xa0;: les lieux sont omis</translation>
    </message>
    <message>
        <source>A link to another file is not followed: what is there is not imported</source>
        <translation>Un lien vers un autre fichier n’est pas suivi&#xa0;: ce qui s’y trouve n’est pas importé</translation>
    </message>
    <message>
        <source>“%1” is no table but a query, and is not run</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un tableau mais une requête, et n’est pas exécuté</translation>
    </message>
    <message>
        <source>The cell holds a formula without its value: it is empty here</source>
        <translation>La cellule contient une formule sans sa valeur&#xa0;: elle est vide ici</translation>
    </message>
    <message>
        <source>Open the workbook in a spreadsheet program and save it.</source>
        <translation>Ouvrez le classeur dans un tableur et enregistrez-le.</translation>
    </message>
    <message>
        <source>The event recurs: only its first time is imported</source>
        <translation>L’événement se répète&#xa0;: seule sa première fois est importée</translation>
    </message>
    <message>
        <source>The calendar’s entry is not whole: it is left out</source>
        <translation>L’entrée du calendrier est incomplète&#xa0;: elle est omise</translation>
    </message>
    <message>
        <source>“%1” of the calendar’s entry cannot be read: it is empty here</source>
        <translation>«&#xa0;%1&#xa0;» de l’entrée du calendrier est illisible&#xa0;: c’est vide ici</translation>
    </message>
    <message>
        <source>The file could not be made</source>
        <translation>Le fichier n’a pas pu être fait</translation>
    </message>
    <message>
        <source>Choose another format, such as CSV.</source>
        <translation>Choisissez un autre format, comme CSV.</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Le fichier n’a pas pu être lu</translation>
    </message>
    <message>
        <source>The program for other programs’ formats, coalition-atlas-exchange, is not there</source>
        <translation>Le programme pour les formats d’autres programmes, coalition-atlas-exchange, est absent</translation>
    </message>
    <message>
        <source>Install Coalition Atlas again, or use CSV, which needs no other program.</source>
        <translation>Réinstallez Coalition Atlas, ou utilisez CSV, qui ne demande aucun autre programme.</translation>
    </message>
    <message>
        <source>The file could not be written: its writer said nothing for a minute</source>
        <translation>Le fichier n’a pas pu être écrit&#xa0;: son programme n’a rien dit pendant une minute</translation>
    </message>
    <message>
        <source>The file could not be read: its reader said nothing for a minute</source>
        <translation>Le fichier n’a pas pu être lu&#xa0;: son programme n’a rien dit pendant une minute</translation>
    </message>
    <message>
        <source>The file could not be written: its writer stopped (signal %1)</source>
        <translation>Le fichier n’a pas pu être écrit&#xa0;: son programme s’est arrêté (signal %1)</translation>
    </message>
    <message>
        <source>The file could not be read: its reader stopped (signal %1)</source>
        <translation>Le fichier n’a pas pu être lu&#xa0;: son programme s’est arrêté (signal %1)</translation>
    </message>
    <message>
        <source>The file is an archive, and neither a workbook nor KMZ</source>
        <translation>Le fichier est une archive, et ni un classeur ni un KMZ</translation>
    </message>
    <message>
        <source>Unpack it, and import the files in it.</source>
        <translation>Décompressez-la, et importez les fichiers qu’elle contient.</translation>
    </message>
    <message>
        <source>The file is a dossier, not a table</source>
        <translation>Le fichier est un dossier, pas un tableau</translation>
    </message>
    <message>
        <source>Open it instead.</source>
        <translation>Ouvrez-le plutôt.</translation>
    </message>
    <message>
        <source>The JSON is neither GeoJSON nor TimelineJS</source>
        <translation>Ce JSON n’est ni du GeoJSON ni du TimelineJS</translation>
    </message>
    <message>
        <source>Save it as one of these, or as CSV.</source>
        <translation>Enregistrez-le dans l’un de ces formats, ou en CSV.</translation>
    </message>
    <message>
        <source>The file is a PDF, not a table</source>
        <translation>Le fichier est un PDF, pas un tableau</translation>
    </message>
    <message>
        <source>Import the table that it was made from.</source>
        <translation>Importez le tableau dont il a été tiré.</translation>
    </message>
    <message>
        <source>The workbook is of the old form (.xls), or is encrypted</source>
        <translation>Le classeur est de l’ancien format (.xls), ou il est chiffré</translation>
    </message>
    <message>
        <source>Save it as .xlsx, .ods or .csv without a password.</source>
        <translation>Enregistrez-le en .xlsx, .ods ou .csv sans mot de passe.</translation>
    </message>
    <message>
        <source>The file is a page or other XML, not KML</source>
        <translation>Le fichier est une page ou un autre XML, pas du KML</translation>
    </message>
    <message>
        <source>Save the table itself, such as CSV, instead of the page around it.</source>
        <translation>Enregistrez le tableau lui-même, par exemple en CSV, et non la page qui l’entoure.</translation>
    </message>
    <message>
        <source>No encoding is called “%1”</source>
        <translation>Aucun codage ne s’appelle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Choose another, such as UTF-8 or windows-1251.</source>
        <translation>Choisissez-en un autre, comme UTF-8 ou windows-1251.</translation>
    </message>
    <message>
        <source>Perhaps this is no table, or its lines end in some other way.</source>
        <translation>Peut-être n’est-ce pas un tableau, ou ses lignes finissent-elles autrement.</translation>
    </message>
    <message>
        <source>The text does not say its encoding: it is read as %1</source>
        <translation>Le texte ne dit pas son codage&#xa0;: il est lu comme %1</translation>
    </message>
    <message>
        <source>If letters look wrong, choose another encoding.</source>
        <translation>Si des lettres semblent fausses, choisissez un autre codage.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the heading %2: those missing are empty</source>
        <translation>La ligne a %1 cellules, l’en-tête %2&#xa0;: celles qui manquent sont vides</translation>
    </message>
    <message>
        <source>The row has %1 cells, the heading %2: those beyond are left out</source>
        <translation>La ligne a %1 cellules, l’en-tête %2&#xa0;: celles en trop sont omises</translation>
    </message>
    <message>
        <source>Perhaps a text with the separator in it lacks its quotation marks.</source>
        <translation>Peut-être un texte qui contient le séparateur est-il sans guillemets.</translation>
    </message>
    <message>
        <source>The row holds zero characters: they are left out</source>
        <translation>La ligne contient des caractères nuls&#xa0;: ils sont omis</translation>
    </message>
    <message>
        <source>Something follows the closing quotation mark of a cell: it is kept</source>
        <translation>Quelque chose suit le guillemet fermant d’une cellule&#xa0;: c’est conservé</translation>
    </message>
    <message>
        <source>A cell’s quotation mark is never closed: all that follows is its text</source>
        <translation>Le guillemet d’une cellule n’est jamais fermé&#xa0;: tout ce qui suit est son texte</translation>
    </message>
    <message>
        <source>The cell holds the hidden character %1</source>
        <translation>La cellule contient le caractère caché %1</translation>
    </message>
    <message>
        <source>The cell holds a character that could not be read: �</source>
        <translation>La cellule contient un caractère illisible&#xa0;: �</translation>
    </message>
    <message>
        <source>Perhaps the text is in another encoding.</source>
        <translation>Peut-être le texte est-il dans un autre codage.</translation>
    </message>
    <message>
        <source>Perhaps a quotation mark in this row is never closed.</source>
        <translation>Peut-être un guillemet de cette ligne n’est-il jamais fermé.</translation>
    </message>
    <message>
        <source>A cell is longer than a million characters</source>
        <translation>Une cellule dépasse un million de caractères</translation>
    </message>
    <message>
        <source>The row is longer than 16 million characters</source>
        <translation>La ligne dépasse 16 millions de caractères</translation>
    </message>
    <message>
        <source>The timeline is larger than 64 MiB</source>
        <translation>La frise dépasse 64&#xa0;Mio</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Divisez-la.</translation>
    </message>
    <message>
        <source>The JSON is not UTF-8 text</source>
        <translation>Le JSON n’est pas un texte UTF-8</translation>
    </message>
    <message>
        <source>The timeline has no list “events”</source>
        <translation>La frise n’a pas de liste «&#xa0;events&#xa0;»</translation>
    </message>
    <message>
        <source>TimelineJS keeps its events there.</source>
        <translation>TimelineJS y garde ses événements.</translation>
    </message>
    <message>
        <source>The file could not be written (%1)</source>
        <translation>Le fichier n’a pas pu être écrit (%1)</translation>
    </message>
    <message>
        <source>Check that you may write in this folder, and that the disk is not full.</source>
        <translation>Vérifiez que vous avez le droit d’écrire dans ce dossier, et que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>The timeline’s events have more than 200 different fields</source>
        <translation>Les événements de la frise ont plus de 200 champs différents</translation>
    </message>
    <message>
        <source>Leave out those that TimelineJS does not know.</source>
        <translation>Omettez ceux que TimelineJS ne connaît pas.</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>This is a folder, not a file</source>
        <translation>C’est un répertoire, pas un fichier</translation>
    </message>
    <message>
        <source>Give the dossier’s JSON file inside it.</source>
        <translation>Donnez le fichier JSON du dossier qui s’y trouve.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Le fichier est illisible</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Vérifiez que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>The file is larger than 256 MiB</source>
        <translation>Le fichier dépasse 256 Mio</translation>
    </message>
    <message>
        <source>Dossiers are at most that large. Split it.</source>
        <translation>C’est la taille maximale d’un dossier. Divisez-le.</translation>
    </message>
    <message>
        <source>The file could not be read to its end</source>
        <translation>Le fichier n’a pas pu être lu jusqu’au bout</translation>
    </message>
    <message>
        <source>Try again, or copy it to another disk.</source>
        <translation>Réessayez, ou copiez-le sur un autre disque.</translation>
    </message>
    <message>
        <source>The file is UTF-16</source>
        <translation>Le fichier est en UTF-16</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>Not UTF-8: the byte %1</source>
        <translation>Pas de l’UTF-8&#xa0;: l’octet %1</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>The file holds a zero byte</source>
        <translation>Le fichier contient un octet nul</translation>
    </message>
    <message>
        <source>A dossier is plain text.</source>
        <translation>Un dossier est du texte brut.</translation>
    </message>
    <message>
        <source>“%1” is no country’s code</source>
        <translation>«&#xa0;%1&#xa0;» n’est le code d’aucun pays</translation>
    </message>
    <message>
        <source>It will not show on the map. Codes have three letters, such as FRA (ISO 3166-1 alpha-3).</source>
        <translation>Il n’apparaîtra pas sur la carte. Les codes ont trois lettres, comme FRA (ISO 3166-1 alpha-3).</translation>
    </message>
    <message>
        <source>Unknown country: “%1”</source>
        <translation>Pays inconnu&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Give a code of three letters, such as FRA, or a name.</source>
        <translation>Donnez un code de trois lettres, comme FRA, ou un nom.</translation>
    </message>
    <message>
        <source>“line” and “at” both say where</source>
        <translation>«&#xa0;line&#xa0;» et «&#xa0;at&#xa0;» disent tous deux où</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Gardez l’un des deux.</translation>
    </message>
    <message>
        <source>The citation is empty</source>
        <translation>La citation est vide</translation>
    </message>
    <message>
        <source>Say its source, its line or its words.</source>
        <translation>Indiquez sa source, sa ligne ou ses mots.</translation>
    </message>
    <message>
        <source>“%1” has no source</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de source</translation>
    </message>
    <message>
        <source>It will show as Unsourced on screen and in print.</source>
        <translation>Il sera marqué «&#xa0;Sans source&#xa0;» à l’écran et à l’impression.</translation>
    </message>
    <message>
        <source>Not a colour: “%1”</source>
        <translation>Pas une couleur&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Write it as #RRGGBB, such as #2A6796.</source>
        <translation>Écrivez-la #RRVVBB, comme #2A6796.</translation>
    </message>
    <message>
        <source>This program does not read the format “%1”</source>
        <translation>Ce programme ne lit pas le format «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>It reads “%1”.</source>
        <translation>Il lit «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The id “%1” is used twice in “%2”</source>
        <translation>L’identifiant «&#xa0;%1&#xa0;» est utilisé deux fois dans «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Give each its own id, or keep one of the two.</source>
        <translation>Donnez à chacun son identifiant, ou gardez l’un des deux.</translation>
    </message>
    <message>
        <source>Unknown source: “%1”</source>
        <translation>Source inconnue&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A lens is “all”, “official” or ids of sources with commas between them.</source>
        <translation>Les sources retenues sont «&#xa0;all&#xa0;», «&#xa0;official&#xa0;» ou des identifiants de sources séparés par des virgules.</translation>
    </message>
    <message>
        <source>“%1” is listed twice</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois</translation>
    </message>
    <message>
        <source>An earlier claim of the same source gives it “%1” for the same time. Keep one.</source>
        <translation>Une affirmation précédente de la même source lui donne «&#xa0;%1&#xa0;» pour la même période. Gardez-en une.</translation>
    </message>
    <message>
        <source>“%1” has no date</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de date</translation>
    </message>
    <message>
        <source>It will show as Undated. Write &quot;when&quot;: null where no source gives one.</source>
        <translation>Il sera marqué «&#xa0;Non daté&#xa0;». Écrivez &quot;when&quot;: null si aucune source n’en donne.</translation>
    </message>
    <message>
        <source>The place has one coordinate</source>
        <translation>Le lieu n’a qu’une coordonnée</translation>
    </message>
    <message>
        <source>Give both “lon” and “lat”, in degrees, or neither.</source>
        <translation>Donnez «&#xa0;lon&#xa0;» et «&#xa0;lat&#xa0;», en degrés, ou aucune.</translation>
    </message>
    <message>
        <source>Unknown group: “%1”</source>
        <translation>Groupe inconnu&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Unknown status: “%1”</source>
        <translation>Statut inconnu&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Unknown actor: “%1”</source>
        <translation>Acteur inconnu&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Unknown event: “%1”</source>
        <translation>Événement inconnu&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Unknown theme: “%1”</source>
        <translation>Thème inconnu&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>It is %1 or more.</source>
        <translation>Il vaut %1 ou plus.</translation>
    </message>
    <message>
        <source>It runs from %1 to %2.</source>
        <translation>Il va de %1 à %2.</translation>
    </message>
    <message>
        <source>Give an id from the list “sources”.</source>
        <translation>Donnez un identifiant de la liste «&#xa0;sources&#xa0;».</translation>
    </message>
    <message>
        <source>Give an id from the list “groups”.</source>
        <translation>Donnez un identifiant de la liste «&#xa0;groups&#xa0;».</translation>
    </message>
    <message>
        <source>Give an id from the list “statuses”.</source>
        <translation>Donnez un identifiant de la liste «&#xa0;statuses&#xa0;».</translation>
    </message>
    <message>
        <source>Give an id from the list “actors”, or a country’s code such as FRA.</source>
        <translation>Donnez un identifiant de la liste «&#xa0;actors&#xa0;», ou un code de pays comme FRA.</translation>
    </message>
    <message>
        <source>Give an id from the list “events”.</source>
        <translation>Donnez un identifiant de la liste «&#xa0;events&#xa0;».</translation>
    </message>
    <message>
        <source>Give an id from the list “themes”.</source>
        <translation>Donnez un identifiant de la liste «&#xa0;themes&#xa0;».</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Did you mean “%1” (%2)?</source>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;» (%2)&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation>«&#xa0;%1&#xa0;» est vide</translation>
    </message>
    <message>
        <source>Write the text, or leave the field out.</source>
        <translation>Écrivez le texte, ou supprimez le champ.</translation>
    </message>
    <message>
        <source>“%1” holds the hidden character %2</source>
        <translation>«&#xa0;%1&#xa0;» contient le caractère caché %2</translation>
    </message>
    <message>
        <source>It can make a text read otherwise than it is written. Remove it.</source>
        <translation>Il peut faire lire un texte autrement qu’il n’est écrit. Retirez-le.</translation>
    </message>
    <message>
        <source>“%1” is out of range: %2</source>
        <translation>«&#xa0;%1&#xa0;» est hors limites&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” must be a whole number</source>
        <translation>«&#xa0;%1&#xa0;» doit être un nombre entier</translation>
    </message>
    <message>
        <source>Write it without a decimal point.</source>
        <translation>Écrivez-le sans point décimal.</translation>
    </message>
    <message>
        <source>Not an id: “%1”</source>
        <translation>Pas un identifiant&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Use up to 64 letters without accents, digits, hyphens, underscores and dots.</source>
        <translation>Utilisez au plus 64 lettres sans accent, chiffres, traits d’union, tirets bas et points.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>Utilisez l’un de ceux-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A source cannot be called “%1”</source>
        <translation>Une source ne peut pas s’appeler «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>That word names a choice of sources.</source>
        <translation>Ce mot désigne un choix de sources.</translation>
    </message>
    <message>
        <source>The status “%1” has no colour</source>
        <translation>Le statut «&#xa0;%1&#xa0;» n’a pas de couleur</translation>
    </message>
    <message>
        <source>Add &quot;colour&quot;: &quot;#RRGGBB&quot;, or all of “light”, “dark” and “print”.</source>
        <translation>Ajoutez &quot;colour&quot;: &quot;#RRGGBB&quot;, ou «&#xa0;light&#xa0;», «&#xa0;dark&#xa0;» et «&#xa0;print&#xa0;» ensemble.</translation>
    </message>
    <message>
        <source>“%1” is not a language of dossiers</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une langue des dossiers</translation>
    </message>
    <message>
        <source>Texts are in en, fr or uk.</source>
        <translation>Les textes sont en en, fr ou uk.</translation>
    </message>
    <message>
        <source>Write the text in en, fr or uk, or leave the field out.</source>
        <translation>Écrivez le texte en en, fr ou uk, ou supprimez le champ.</translation>
    </message>
    <message>
        <source>Not a language tag: “%1”</source>
        <translation>Pas une étiquette de langue&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Write a tag such as en, fr, uk or fr-CA.</source>
        <translation>Écrivez une étiquette comme en, fr, uk ou fr-CA.</translation>
    </message>
    <message>
        <source>A quote has no place for “%1”</source>
        <translation>Une citation n’a pas de place pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Write { &quot;fr&quot;: &quot;the words&quot;, &quot;translations&quot;: { &quot;en&quot;: … } }, with one language the quote is in.</source>
        <translation>Écrivez { &quot;fr&quot;: &quot;les mots&quot;, &quot;translations&quot;: { &quot;en&quot;: … } }, avec la seule langue de la citation.</translation>
    </message>
    <message>
        <source>The quote has no words</source>
        <translation>La citation n’a pas de mots</translation>
    </message>
    <message>
        <source>Write { &quot;fr&quot;: &quot;the words&quot; }, in the source’s language.</source>
        <translation>Écrivez { &quot;fr&quot;: &quot;les mots&quot; }, dans la langue de la source.</translation>
    </message>
    <message>
        <source>“%1” ends before it begins</source>
        <translation>«&#xa0;%1&#xa0;» finit avant de commencer</translation>
    </message>
    <message>
        <source>Start %1, end %2.</source>
        <translation>Début %1, fin %2.</translation>
    </message>
    <message>
        <source>Not a date: “%1”</source>
        <translation>Pas une date&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1. Write YYYY-MM-DD, YYYY-MM or YYYY, or an interval such as 2025-03/2025-06.</source>
        <translation>%1. Écrivez AAAA-MM-JJ, AAAA-MM ou AAAA, ou un intervalle comme 2025-03/2025-06.</translation>
    </message>
    <message>
        <source>“%1” must be one date</source>
        <translation>«&#xa0;%1&#xa0;» doit être une seule date</translation>
    </message>
    <message>
        <source>Write an interval as “span”.</source>
        <translation>Écrivez un intervalle dans «&#xa0;span&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” and “span” say the same thing twice</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;span&#xa0;» disent deux fois la même chose</translation>
    </message>
    <message>
        <source>Keep “since” and “until”, or keep “span”.</source>
        <translation>Gardez «&#xa0;since&#xa0;» et «&#xa0;until&#xa0;», ou gardez «&#xa0;span&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” must be an object</source>
        <translation>«&#xa0;%1&#xa0;» doit être un objet</translation>
    </message>
    <message>
        <source>“%1” must be a list</source>
        <translation>«&#xa0;%1&#xa0;» doit être une liste</translation>
    </message>
    <message>
        <source>“%1” must be a text</source>
        <translation>«&#xa0;%1&#xa0;» doit être un texte</translation>
    </message>
    <message>
        <source>“%1” must be a number</source>
        <translation>«&#xa0;%1&#xa0;» doit être un nombre</translation>
    </message>
    <message>
        <source>“%1” must be true or false</source>
        <translation>«&#xa0;%1&#xa0;» doit être true ou false</translation>
    </message>
    <message>
        <source>Each element of “%1” must be an object</source>
        <translation>Chaque élément de «&#xa0;%1&#xa0;» doit être un objet</translation>
    </message>
    <message>
        <source>Each element of “%1” must be a text</source>
        <translation>Chaque élément de «&#xa0;%1&#xa0;» doit être un texte</translation>
    </message>
    <message>
        <source>Each element of “%1” must be a number</source>
        <translation>Chaque élément de «&#xa0;%1&#xa0;» doit être un nombre</translation>
    </message>
    <message>
        <source>Write its fields in braces: { … }.</source>
        <translation>Écrivez ses champs entre accolades&#xa0;: { … }.</translation>
    </message>
    <message>
        <source>Write its elements in brackets: [ … ].</source>
        <translation>Écrivez ses éléments entre crochets&#xa0;: [ … ].</translation>
    </message>
    <message>
        <source>Write it in quotation marks: &quot;…&quot;.</source>
        <translation>Écrivez-le entre guillemets droits&#xa0;: &quot;…&quot;.</translation>
    </message>
    <message>
        <source>Write it without quotation marks.</source>
        <translation>Écrivez-le sans guillemets.</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>«&#xa0;%1&#xa0;» manque</translation>
    </message>
    <message>
        <source>Add the field “%1” here.</source>
        <translation>Ajoutez ici le champ «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is there twice</source>
        <translation>«&#xa0;%1&#xa0;» est là deux fois</translation>
    </message>
    <message>
        <source>Unknown field “%1”</source>
        <translation>Champ inconnu «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>It is not read. Begin your own fields with x-.</source>
        <translation>Il n’est pas lu. Commencez vos propres champs par x-.</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Le fichier est vide</translation>
    </message>
    <message>
        <source>A dossier begins with { &quot;format&quot;: &quot;coalition-dossier/1&quot;.</source>
        <translation>Un dossier commence par { &quot;format&quot;: &quot;coalition-dossier/1&quot;.</translation>
    </message>
    <message>
        <source>Something follows the end of the dossier</source>
        <translation>Quelque chose suit la fin du dossier</translation>
    </message>
    <message>
        <source>Remove it, or look for a brace closed too early.</source>
        <translation>Retirez-le, ou cherchez une accolade fermée trop tôt.</translation>
    </message>
    <message>
        <source>A field’s name is expected here</source>
        <translation>Un nom de champ est attendu ici</translation>
    </message>
    <message>
        <source>Write names in quotation marks: &quot;title&quot;.</source>
        <translation>Écrivez les noms entre guillemets droits&#xa0;: &quot;title&quot;.</translation>
    </message>
    <message>
        <source>A colon is missing after the field’s name</source>
        <translation>Il manque un deux-points après le nom du champ</translation>
    </message>
    <message>
        <source>Write &quot;name&quot;: value.</source>
        <translation>Écrivez &quot;nom&quot;: valeur.</translation>
    </message>
    <message>
        <source>A comma or } is missing before this</source>
        <translation>Il manque une virgule ou } avant ceci</translation>
    </message>
    <message>
        <source>Put a comma between two fields, and } after the last.</source>
        <translation>Mettez une virgule entre deux champs, et } après le dernier.</translation>
    </message>
    <message>
        <source>A comma or ] is missing before this</source>
        <translation>Il manque une virgule ou ] avant ceci</translation>
    </message>
    <message>
        <source>Put a comma between two elements, and ] after the last.</source>
        <translation>Mettez une virgule entre deux éléments, et ] après le dernier.</translation>
    </message>
    <message>
        <source>This text holds an escape sequence that does not exist</source>
        <translation>Ce texte contient une séquence d’échappement qui n’existe pas</translation>
    </message>
    <message>
        <source>Write \\ for a backslash, \&quot; for a quotation mark, \n for a line break.</source>
        <translation>Écrivez \\ pour une barre oblique inverse, \&quot; pour un guillemet droit, \n pour un saut de ligne.</translation>
    </message>
    <message>
        <source>A text has no closing quotation mark</source>
        <translation>Un texte n’a pas de guillemet fermant</translation>
    </message>
    <message>
        <source>Close it with &quot;.</source>
        <translation>Fermez-le par &quot;.</translation>
    </message>
    <message>
        <source>A text holds a line break or a control character</source>
        <translation>Un texte contient un saut de ligne ou un caractère de commande</translation>
    </message>
    <message>
        <source>Close the text with &quot;, or write \n for a line break.</source>
        <translation>Fermez le texte par &quot;, ou écrivez \n pour un saut de ligne.</translation>
    </message>
    <message>
        <source>This is no number</source>
        <translation>Ce n’est pas un nombre</translation>
    </message>
    <message>
        <source>Write numbers as 12 or 12.5.</source>
        <translation>Écrivez les nombres ainsi&#xa0;: 12 ou 12.5.</translation>
    </message>
    <message>
        <source>Lists and objects lie too deep inside each other</source>
        <translation>Listes et objets sont emboîtés trop profondément</translation>
    </message>
    <message>
        <source>No dossier needs more than a few levels.</source>
        <translation>Aucun dossier n’a besoin de plus de quelques niveaux.</translation>
    </message>
    <message>
        <source>A value is expected here</source>
        <translation>Une valeur est attendue ici</translation>
    </message>
    <message>
        <source>Write a text in quotation marks, a number, true, false, null, [ … ] or { … }.</source>
        <translation>Écrivez un texte entre guillemets droits, un nombre, true, false, null, [ … ] ou { … }.</translation>
    </message>
    <message>
        <source>JSON has no comments</source>
        <translation>JSON n’a pas de commentaires</translation>
    </message>
    <message>
        <source>Remove it, or keep it as a field: &quot;x-note&quot;: &quot;…&quot;.</source>
        <translation>Retirez-le, ou gardez-le comme champ&#xa0;: &quot;x-note&quot;: &quot;…&quot;.</translation>
    </message>
    <message>
        <source>There is a comma too many before this</source>
        <translation>Il y a une virgule de trop avant ceci</translation>
    </message>
    <message>
        <source>Remove the comma after the last one of a list.</source>
        <translation>Retirez la virgule après le dernier élément d’une liste.</translation>
    </message>
    <message>
        <source>The file ends too early</source>
        <translation>Le fichier finit trop tôt</translation>
    </message>
    <message>
        <source>Close every text, list and object: &quot; ] }.</source>
        <translation>Fermez chaque texte, liste et objet&#xa0;: &quot; ] }.</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>au %1</translation>
    </message>
    <message>
        <source>Not in this dossier</source>
        <translation>Absent de ce dossier</translation>
    </message>
    <message>
        <source>Not known to this lens</source>
        <translation>Inconnu des sources retenues</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No status on this day</source>
        <translation>Aucun statut ce jour-là</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier or undated</source>
        <translation>
            <numerusform>et %n antérieur ou non daté</numerusform>
            <numerusform>et %n antérieurs ou non datés</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>lines %1</source>
        <translation>lignes %1</translation>
    </message>
    <message>
        <source>%1 (inferred)</source>
        <translation>%1 (déduit)</translation>
    </message>
    <message>
        <source>written %1</source>
        <translation>rédigé le %1</translation>
    </message>
    <message>
        <source>%1 written %2</source>
        <translation>%1, rédigé le %2</translation>
    </message>
    <message>
        <source>%2 %1</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>presence not stated</source>
        <translation>présence non précisée</translation>
    </message>
    <message>
        <source>host</source>
        <translation>hôte</translation>
    </message>
    <message>
        <source>convener</source>
        <translation>initiateur</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>orateur</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>observateur</translation>
    </message>
    <message>
        <source>remotely</source>
        <translation>à distance</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>participation attendue</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Announced, not yet held</source>
        <translation>Annoncée, pas encore tenue</translation>
    </message>
    <message>
        <source>Announced; no source says it was held</source>
        <translation>Annoncée&#xa0;; aucune source ne dit qu’elle s’est tenue</translation>
    </message>
    <message>
        <source>No date stated</source>
        <translation>Date non précisée</translation>
    </message>
    <message>
        <source>After the shown date</source>
        <translation>Après la date affichée</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>A eu lieu</translation>
    </message>
    <message>
        <source>Place not stated</source>
        <translation>Lieu non précisé</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Non daté</translation>
    </message>
    <message>
        <source>No start stated</source>
        <translation>Début non précisé</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Depuis l’origine</translation>
    </message>
    <message>
        <source>No end stated</source>
        <translation>Non précisée</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Se poursuit</translation>
    </message>
    <message>
        <source>Undated, by %1</source>
        <translation>Non daté, au plus tard le %1</translation>
    </message>
    <message>
        <source>%1: %2, hidden</source>
        <translation>%1&#xa0;: %2, masqué</translation>
    </message>
    <message>
        <source>%1: %2, shown</source>
        <translation>%1&#xa0;: %2, affiché</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible</source>
        <translation>
            <numerusform>%n possible</numerusform>
            <numerusform>%n possibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Founded this month, day not stated</source>
        <translation>Fondée ce mois-ci, jour non précisé</translation>
    </message>
    <message>
        <source>Founded this season, day not stated</source>
        <translation>Fondée cette saison, jour non précisé</translation>
    </message>
    <message>
        <source>Founded this year, day not stated</source>
        <translation>Fondée cette année, jour non précisé</translation>
    </message>
    <message>
        <source>Founded about now, date not stated</source>
        <translation>Fondée à peu près maintenant, date non précisée</translation>
    </message>
    <message numerus="yes">
        <source>The source gives %1 as the beginning, and no day. On %2 its %n states are shown as possibly members: it may have begun before or after that day.</source>
        <translation>
            <numerusform>La source donne %1 comme début, sans jour. Au %2, son État (%n) est montré comme membre possible&#xa0;: elle a pu naître avant ou après ce jour.</numerusform>
            <numerusform>La source donne %1 comme début, sans jour. Au %2, ses %n États sont montrés comme membres possibles&#xa0;: elle a pu naître avant ou après ce jour.</numerusform>
        </translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message numerus="yes">
        <source>All %n members</source>
        <translation>
            <numerusform>Le seul membre</numerusform>
            <numerusform>Les %n membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %n members</source>
        <translation>
            <numerusform>L’autre membre</numerusform>
            <numerusform>Les %n autres membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Participants not stated</source>
        <translation>Participants non précisés</translation>
    </message>
    <message>
        <source>%1 (our translation)</source>
        <translation>%1 (notre traduction)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Officielle</translation>
    </message>
    <message>
        <source>News agency</source>
        <translation>Agence de presse</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presse</translation>
    </message>
    <message>
        <source>Aggregator</source>
        <translation>Agrégateur</translation>
    </message>
    <message>
        <source>Possibly %1</source>
        <translation>Peut-être %1</translation>
    </message>
    <message>
        <source>%1, no status on %2</source>
        <translation>%1, aucun statut au %2</translation>
    </message>
    <message>
        <source>%1, %2 on %3, undated</source>
        <translation>%1, %2 au %3, non daté</translation>
    </message>
    <message>
        <source>%1, %2 on %3</source>
        <translation>%1, %2 au %3</translation>
    </message>
    <message>
        <source>%1, %2 on %3, since %4</source>
        <translation>%1, %2 au %3, depuis %4</translation>
    </message>
    <message>
        <source>Members:</source>
        <translation>Membres&#xa0;:</translation>
    </message>
    <message>
        <source>%1, no change in the dossier.</source>
        <translation>%1, sans changement au dossier.</translation>
    </message>
    <message>
        <source>Joined:</source>
        <translation>Ont rejoint&#xa0;:</translation>
    </message>
    <message>
        <source>Now certain:</source>
        <translation>Désormais certains&#xa0;:</translation>
    </message>
    <message>
        <source>Left:</source>
        <translation>Sont partis&#xa0;:</translation>
    </message>
    <message>
        <source>Status changed:</source>
        <translation>Changement de statut&#xa0;:</translation>
    </message>
    <message>
        <source>To come:</source>
        <translation>À venir&#xa0;:</translation>
    </message>
    <message>
        <source>Announced:</source>
        <translation>Annoncé&#xa0;:</translation>
    </message>
    <message>
        <source>Expected:</source>
        <translation>Attendus&#xa0;:</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>, announced</source>
        <translation>, annoncée</translation>
    </message>
    <message>
        <source>, cancelled</source>
        <translation>, annulée</translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation>les sources divergent</translation>
    </message>
    <message>
        <source>Events by %1</source>
        <translation>Événements au %1</translation>
    </message>
    <message>
        <source>No event by this day.</source>
        <translation>Aucun événement à ce jour.</translation>
    </message>
    <message>
        <source>Coalition Atlas %1 · dossier %2, revision %3</source>
        <translation>Coalition Atlas %1 · dossier %2, révision %3</translation>
    </message>
    <message>
        <source>%1 (possible)</source>
        <translation>%1 (possible)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>Situation brief</source>
        <translation>Fiche de situation</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Situation au</translation>
    </message>
    <message>
        <source>Members (%1)</source>
        <translation>Membres (%1)</translation>
    </message>
    <message>
        <source>Possible members (%1)</source>
        <translation>Membres possibles (%1)</translation>
    </message>
    <message>
        <source>Members (%1) and possible members (%2)</source>
        <translation>Membres (%1) et membres possibles (%2)</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>non daté</translation>
    </message>
    <message>
        <source>(date inferred)</source>
        <translation>(date déduite)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>%1: no other event</source>
        <translation>%1&#xa0;: aucun autre événement</translation>
    </message>
    <message>
        <source>%1: no event</source>
        <translation>%1&#xa0;: aucun événement</translation>
    </message>
    <message>
        <source>Ambiguous and adverse positions</source>
        <translation>Positions ambiguës et adverses</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>sans source</translation>
    </message>
    <message>
        <source>The PDF cannot be made: %1.</source>
        <translation>Le PDF ne peut pas être créé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Le répertoire %1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 est un répertoire, pas un fichier.</translation>
    </message>
    <message>
        <source>A picture of %1 dots an inch is too large.</source>
        <translation>Une image de %1 points par pouce est trop grande.</translation>
    </message>
    <message>
        <source>undated, no later than %1</source>
        <translation>non daté, au plus tard le %1</translation>
    </message>
    <message>
        <source>(inferred)</source>
        <translation>(déduit)</translation>
    </message>
    <message numerus="yes">
        <source>%n possible members</source>
        <translation>
            <numerusform>%n membre possible</numerusform>
            <numerusform>%n membres possibles</numerusform>
        </translation>
    </message>
    <message>
        <source>No member</source>
        <translation>Aucun membre</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Prochain événement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Announced: %1</source>
        <translation>Annoncé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Latest: %1</source>
        <translation>Dernier événement&#xa0;: %1</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>Au %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No source says that it was held.</source>
        <translation>Aucune source ne dit que cela a eu lieu.</translation>
    </message>
    <message>
        <source>Latest event: %1</source>
        <translation>Dernier événement&#xa0;: %1</translation>
    </message>
    <message>
        <source>It has not yet been held on the date of this page.</source>
        <translation>Cela n’a pas encore eu lieu à la date de cette fiche.</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>tous %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: %2 certain, %3 possible.</source>
        <translation>%1&#xa0;: %2 certains, %3 possibles.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Toutes les sources</translation>
    </message>
    <message>
        <source>Official sources</source>
        <translation>Sources officielles</translation>
    </message>
    <message>
        <source>According to: %1</source>
        <translation>D’après&#xa0;: %1</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>annoncé</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>demain</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Choisi</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>Ce jour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Précédemment</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n plus tôt</numerusform>
            <numerusform>%n plus tôt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>%n plus tard</numerusform>
            <numerusform>%n plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>dans le temps</translation>
    </message>
    <message>
        <source>after the source was written</source>
        <translation>après la rédaction de la source</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources differ</source>
        <translation>Les sources divergent</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Ont rejoint</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sont partis</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmés</translation>
    </message>
    <message>
        <source>Changed status</source>
        <translation>Changement de statut</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Rien n’a changé</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds too many values</source>
        <translation>Le fichier contient trop de valeurs</translation>
    </message>
    <message>
        <source>A dossier has at most 32 million. Split it.</source>
        <translation>Un dossier en a au plus 32 millions. Divisez-le.</translation>
    </message>
    <message numerus="yes">
        <source>%n members since %1</source>
        <translation>
            <numerusform>%n membre depuis %1</numerusform>
            <numerusform>%n membres depuis %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>UN General Assembly</source>
        <translation>Assemblée générale de l’ONU</translation>
    </message>
    <message>
        <source>UN General Assembly (Crimea in Ukraine)</source>
        <translation>Assemblée générale de l’ONU (Crimée en Ukraine)</translation>
    </message>
    <message>
        <source>De facto control</source>
        <translation>Contrôle de fait</translation>
    </message>
    <message>
        <source>De facto control (Natural Earth)</source>
        <translation>Contrôle de fait (Natural Earth)</translation>
    </message>
    <message>
        <source>Boundaries: %1 · Natural Earth</source>
        <translation>Frontières&#xa0;: %1 · Natural Earth</translation>
    </message>
    <message>
        <source>%1, undated</source>
        <translation>%1, non daté</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Périodes</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Week %1, %2</source>
        <translation>Semaine&#xa0;%1, %2</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>T%1&#xa0;%2</translation>
    </message>
    <message>
        <source>This timeline runs from %1 to %2.</source>
        <translation>Cette frise va du %1 au %2.</translation>
    </message>
    <message>
        <source>read as day, month, year</source>
        <translation>lu jour, mois, année</translation>
    </message>
    <message>
        <source>%1: goes to %2, its last day, when what happened in it is certain.</source>
        <translation>%1&#xa0;: va au %2, son dernier jour, quand ce qui s’y est passé est certain.</translation>
    </message>
    <message>
        <source>%1: goes to %2, the last of its days on this timeline.</source>
        <translation>%1&#xa0;: va au %2, le dernier de ses jours sur cette frise.</translation>
    </message>
    <message>
        <source>Add the year.</source>
        <translation>Ajoutez l’année.</translation>
    </message>
    <message>
        <source>There is no such date.</source>
        <translation>Cette date n’existe pas.</translation>
    </message>
    <message>
        <source>The day comes before the month: 31/12/2025.</source>
        <translation>Le jour vient avant le mois&#xa0;: 31/12/2025.</translation>
    </message>
    <message>
        <source>Type a date: 5 January 2026, March 2025, spring 2025, Q1 2026, 2025 or 2026-01-05.</source>
        <translation>Saisissez une date&#xa0;: 5&#xa0;janvier&#xa0;2026, mars&#xa0;2025, printemps&#xa0;2025, T1&#xa0;2026, 2025 ou 2026-01-05.</translation>
    </message>
    <message>
        <source>The same day.</source>
        <translation>Le même jour.</translation>
    </message>
    <message numerus="yes">
        <source>%n days apart.</source>
        <translation>
            <numerusform>À %n jour d’écart.</numerusform>
            <numerusform>À %n jours d’écart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n joined</source>
        <translation>
            <numerusform>%n arrivée</numerusform>
            <numerusform>%n arrivées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n départ</numerusform>
            <numerusform>%n départs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with another status</source>
        <translation>
            <numerusform>%n changement de statut</numerusform>
            <numerusform>%n changements de statut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n became certain</source>
        <translation>
            <numerusform>%n confirmation</numerusform>
            <numerusform>%n confirmations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Possibly</source>
        <translation>Peut-être</translation>
    </message>
    <message>
        <source>Nothing with a date on this timeline is selected.</source>
        <translation>Rien de daté sur cette frise n’est sélectionné.</translation>
    </message>
    <message>
        <source>Today is %1: this timeline ends on %2.</source>
        <translation>Nous sommes le %1&#xa0;: cette frise s’arrête au %2.</translation>
    </message>
    <message>
        <source>Today is %1: this timeline begins on %2.</source>
        <translation>Nous sommes le %1&#xa0;: cette frise commence au %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n possibly members</source>
        <translation>
            <numerusform>%n membre possible</numerusform>
            <numerusform>%n membres possibles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 this day</source>
        <translation>%1 ce jour</translation>
    </message>
    <message>
        <source>%1 tomorrow</source>
        <translation>%1 demain</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n days</source>
        <translation>
            <numerusform>%1 dans %n jour</numerusform>
            <numerusform>%1 dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag A or B, or focus one and use the arrow keys.</source>
        <translation>Faites glisser A ou B, ou sélectionnez l’une et utilisez les flèches.</translation>
    </message>
    <message>
        <source>%1, date inferred</source>
        <translation>%1, date déduite</translation>
    </message>
    <message>
        <source>Role in events</source>
        <translation>Rôle dans les événements</translation>
    </message>
    <message>
        <source>Role in events, %1</source>
        <translation>Rôle dans les événements, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n outside these days</source>
        <translation>
            <numerusform>%n&#xa0;en dehors de ces jours</numerusform>
            <numerusform>%n&#xa0;en dehors de ces jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsourced</source>
        <translation>Sans source</translation>
    </message>
    <message>
        <source>%1–%2, sources differ</source>
        <translation>%1–%2, les sources divergent</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>perhaps later</source>
        <translation>peut-être plus tard</translation>
    </message>
    <message>
        <source>perhaps on other days</source>
        <translation>peut-être d’autres jours</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n&#xa0;autre</numerusform>
            <numerusform>et %n&#xa0;autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible event(s)</source>
        <translation>
            <numerusform>%n&#xa0;événement possible</numerusform>
            <numerusform>%n&#xa0;événements possibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to %1, its first event</source>
        <translation>Aller au %1, son premier événement</translation>
    </message>
    <message>
        <source>Go to %1, its first day: no event begins in it</source>
        <translation>Aller au %1, son premier jour&#xa0;: aucun événement n’y commence</translation>
    </message>
    <message>
        <source>Events per year</source>
        <translation>Événements par an</translation>
    </message>
    <message>
        <source>Events per decade</source>
        <translation>Événements par décennie</translation>
    </message>
    <message>
        <source>Events per century</source>
        <translation>Événements par siècle</translation>
    </message>
    <message>
        <source>Events per month</source>
        <translation>Événements par mois</translation>
    </message>
    <message numerus="yes">
        <source>%n undated, not counted</source>
        <translation>
            <numerusform>%n&#xa0;sans date, non compté</numerusform>
            <numerusform>%n&#xa0;sans date, non comptés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled, not counted</source>
        <translation>
            <numerusform>%n&#xa0;annulé, non compté</numerusform>
            <numerusform>%n&#xa0;annulés, non comptés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Events on %1: %2</source>
        <translation>Événements le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Events on %1: %2 of %3</source>
        <translation>Événements le %1&#xa0;: %2&#xa0;sur&#xa0;%3</translation>
    </message>
    <message>
        <source>Events, %1: %2</source>
        <translation>Événements, %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Events, %1: %2 of %3</source>
        <translation>Événements, %1&#xa0;: %2&#xa0;sur&#xa0;%3</translation>
    </message>
    <message>
        <source>Events since the start: %1</source>
        <translation>Événements depuis le début&#xa0;: %1</translation>
    </message>
    <message>
        <source>Events since the start: %1 of %2</source>
        <translation>Événements depuis le début&#xa0;: %1&#xa0;sur&#xa0;%2</translation>
    </message>
    <message>
        <source>since the start</source>
        <translation>depuis le début</translation>
    </message>
    <message numerus="yes">
        <source>including %n possible</source>
        <translation>
            <numerusform>dont %n&#xa0;possible</numerusform>
            <numerusform>dont %n&#xa0;possibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <translation>
            <numerusform>%1&#xa0;sur %n&#xa0;événement</numerusform>
            <numerusform>%1&#xa0;sur %n&#xa0;événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to %1, the earliest day of its first event</source>
        <translation>Aller au %1, premier jour possible de son premier événement</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller au %1</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>participant</translation>
    </message>
    <message>
        <source>date inferred</source>
        <translation>date déduite</translation>
    </message>
    <message>
        <source>No part in an event by this day.</source>
        <translation>Aucun rôle dans un événement à cette date.</translation>
    </message>
    <message>
        <source>Expected outcomes (%1):</source>
        <translation>Résultats attendus (%1)&#xa0;:</translation>
    </message>
    <message>
        <source>Scenarios that speak of it, undated:</source>
        <translation>Scénarios où il en est question, non datés&#xa0;:</translation>
    </message>
    <message>
        <source>Commitments and outlook</source>
        <translation>Engagements et perspectives</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>What its status rests on: %1.</source>
        <translation>Ce sur quoi repose le statut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Sources differ; also reported:</source>
        <translation>Les sources divergent&#xa0;; autres versions&#xa0;:</translation>
    </message>
    <message>
        <source>Also reported:</source>
        <translation>Autres versions&#xa0;:</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1 (suite)</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>situation au %1</translation>
    </message>
    <message>
        <source>after this day</source>
        <translation>après ce jour</translation>
    </message>
    <message>
        <source>Status over time</source>
        <translation>Statut au fil du temps</translation>
    </message>
    <message>
        <source>A country’s page needs a country.</source>
        <translation>Une fiche pays demande un pays.</translation>
    </message>
    <message>
        <source>The dossier has no actor “%1”.</source>
        <translation>Le dossier ne connaît pas d’acteur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The dossier has no actor “%1”. Is “%2” (%3) meant?</source>
        <translation>Le dossier ne connaît pas d’acteur «&#xa0;%1&#xa0;». S’agit-il de «&#xa0;%2&#xa0;» (%3)&#xa0;?</translation>
    </message>
    <message>
        <source>Organisation card</source>
        <translation>Fiche organisation</translation>
    </message>
    <message>
        <source>Person card</source>
        <translation>Fiche personne</translation>
    </message>
    <message>
        <source>Country card</source>
        <translation>Fiche pays</translation>
    </message>
    <message>
        <source>the only one</source>
        <translation>seul dans ce cas</translation>
    </message>
    <message>
        <source>It begins between %1 and %2.</source>
        <translation>Début entre le %1 et le %2.</translation>
    </message>
    <message>
        <source>It ends between %1 and %2.</source>
        <translation>Fin entre le %1 et le %2.</translation>
    </message>
    <message numerus="yes">
        <source>one of %n</source>
        <translation>
            <numerusform>l’un des %n</numerusform>
            <numerusform>l’un des %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of %n states</source>
        <translation>
            <numerusform>l’un des %n États</numerusform>
            <numerusform>l’un des %n États</numerusform>
        </translation>
    </message>
    <message>
        <source>A and B are the same day: nothing can differ between them.</source>
        <translation>A et B sont le même jour&#xa0;: rien ne peut différer entre eux.</translation>
    </message>
    <message>
        <source>No dated status differs between the two days.</source>
        <translation>Aucun statut daté ne diffère entre les deux jours.</translation>
    </message>
    <message>
        <source>No position</source>
        <translation>Sans position</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Désormais&#xa0;: %1</translation>
    </message>
    <message>
        <source>Now certain: %1</source>
        <translation>Confirmés&#xa0;: %1</translation>
    </message>
    <message>
        <source>the words that the status rests on</source>
        <translation>les mots sur lesquels repose le statut</translation>
    </message>
    <message>
        <source>No event between A and B</source>
        <translation>Aucun événement entre A et B</translation>
    </message>
    <message>
        <source>Announced for after %1</source>
        <translation>Annoncé pour après le %1</translation>
    </message>
    <message>
        <source>nothing in the dossier.</source>
        <translation>rien dans le dossier.</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>There is no day to compare with: no dated event of the dossier comes before %1. Choose a day A.</source>
        <translation>Il n’y a pas de jour de comparaison&#xa0;: aucun événement daté du dossier ne précède le %1. Choisissez un jour A.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>all on %1</source>
        <translation>tous le %1</translation>
    </message>
    <message>
        <source>all in %1</source>
        <translation>tous en %1</translation>
    </message>
    <message>
        <source>all: %1</source>
        <translation>tous&#xa0;: %1</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Aucun changement</translation>
    </message>
    <message>
        <source>Possibly joined</source>
        <translation>Arrivée possible</translation>
    </message>
    <message>
        <source>Now certain</source>
        <translation>Confirmés</translation>
    </message>
    <message>
        <source>Member in both</source>
        <translation>Aux deux dates</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>Nouveau statut</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>sans position</translation>
    </message>
    <message>
        <source>Not compared:</source>
        <translation>Non comparés&#xa0;:</translation>
    </message>
    <message>
        <source>The source does not date their positions.</source>
        <translation>La source ne date pas leurs positions.</translation>
    </message>
    <message>
        <source>The sources do not date their positions.</source>
        <translation>Les sources ne datent pas leurs positions.</translation>
    </message>
    <message>
        <source>possibly</source>
        <translation>peut-être</translation>
    </message>
    <message>
        <source>%1 of them possibly</source>
        <translation>dont %1 peut-être</translation>
    </message>
    <message numerus="yes">
        <source>%n events between A and B</source>
        <translation>
            <numerusform>%n événement entre A et B</numerusform>
            <numerusform>%n événements entre A et B</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n states joined</source>
        <translation>
            <numerusform>%n nouvel État membre</numerusform>
            <numerusform>%n nouveaux États membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n states possibly joined</source>
        <translation>
            <numerusform>%n nouvel État membre possible</numerusform>
            <numerusform>%n nouveaux États membres possibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n states left</source>
        <translation>
            <numerusform>%n État parti</numerusform>
            <numerusform>%n États partis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n states changed status</source>
        <translation>
            <numerusform>%n État a changé de statut</numerusform>
            <numerusform>%n États ont changé de statut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n states now certain</source>
        <translation>
            <numerusform>%n statut désormais certain</numerusform>
            <numerusform>%n statuts désormais certains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members on both days</source>
        <translation>
            <numerusform>%n membre aux deux dates</numerusform>
            <numerusform>%n membres aux deux dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possibly joined</source>
        <translation>
            <numerusform>%n arrivée possible</numerusform>
            <numerusform>%n arrivées possibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed status</source>
        <translation>
            <numerusform>%n changement de statut</numerusform>
            <numerusform>%n changements de statut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n now certain</source>
        <translation>
            <numerusform>%n statut désormais certain</numerusform>
            <numerusform>%n statuts désormais certains</numerusform>
        </translation>
    </message>
    <message>
        <source>also reported: %1</source>
        <translation>autre version&#xa0;: %1</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>p.&#xa0;%1</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Dans leurs mots</translation>
    </message>
    <message>
        <source>Events without a page</source>
        <translation>Événements sans page</translation>
    </message>
    <message>
        <source>Before the first day of this series</source>
        <translation>Avant le premier jour de cette série</translation>
    </message>
    <message>
        <source>Announced for later</source>
        <translation>Annoncés pour plus tard</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>What the sources leave open</source>
        <translation>Ce que les sources laissent ouvert</translation>
    </message>
    <message>
        <source>What it was to bring</source>
        <translation>Ce qui en était attendu</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Who is expected</source>
        <translation>Participants attendus</translation>
    </message>
    <message>
        <source>No source names anybody.</source>
        <translation>Aucune source ne nomme de participant.</translation>
    </message>
    <message>
        <source>Events of the month</source>
        <translation>Événements du mois</translation>
    </message>
    <message>
        <source>Changes in the month</source>
        <translation>Changements du mois</translation>
    </message>
    <message>
        <source>One page for each event</source>
        <translation>Une page par événement</translation>
    </message>
    <message>
        <source>One page for each month</source>
        <translation>Une page par mois</translation>
    </message>
    <message>
        <source>One page for each country</source>
        <translation>Une page par pays</translation>
    </message>
    <message>
        <source>As of %1: %2.</source>
        <translation>Situation au %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>From %1 to %2: %3.</source>
        <translation>Du %1 au %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>From %1 to %2, %3: %4.</source>
        <translation>Du %1 au %2, %3&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Nobody has a position on %1: there is no page to make.</source>
        <translation>Personne n’a de position au %1&#xa0;: il n’y a pas de page à faire.</translation>
    </message>
    <message>
        <source>The series would begin on %1 and end before that, on %2.</source>
        <translation>La série commencerait le %1 et finirait avant, le %2.</translation>
    </message>
    <message>
        <source>Nothing happened from %1 to %2: there is no page to make.</source>
        <translation>Rien ne s’est passé du %1 au %2&#xa0;: il n’y a pas de page à faire.</translation>
    </message>
    <message>
        <source>Event %1 of %2</source>
        <translation>Événement %1 sur %2</translation>
    </message>
    <message>
        <source>Month %1 of %2</source>
        <translation>Mois %1 sur %2</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message numerus="yes">
        <source>%n months with events or changes</source>
        <translation>
            <numerusform>%n mois avec des événements ou des changements</numerusform>
            <numerusform>%n mois avec des événements ou des changements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n states and organisations</source>
        <translation>
            <numerusform>%n État ou organisation</numerusform>
            <numerusform>%n États et organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>The dossier has no source “%1”: it is shown through its own lens</source>
        <translation>Le dossier n’a pas de source «&#xa0;%1&#xa0;»&#xa0;: il est montré selon les sources qu’il retient lui-même</translation>
    </message>
    <message>
        <source>The dossier has no actor “%1”: nothing is selected</source>
        <translation>Le dossier n’a pas d’acteur «&#xa0;%1&#xa0;»&#xa0;: rien n’est sélectionné</translation>
    </message>
    <message>
        <source>The dossier has no event “%1”: nothing is selected</source>
        <translation>Le dossier n’a pas d’événement «&#xa0;%1&#xa0;»&#xa0;: rien n’est sélectionné</translation>
    </message>
    <message>
        <source>There is no boundary position “%1”: the usual one is shown</source>
        <translation>Il n’y a pas de position sur les frontières «&#xa0;%1&#xa0;»&#xa0;: la position habituelle est montrée</translation>
    </message>
    <message>
        <source>The dossier has no status “%1”: it cannot be hidden</source>
        <translation>Le dossier n’a pas de statut «&#xa0;%1&#xa0;»&#xa0;: il ne peut être masqué</translation>
    </message>
    <message>
        <source>The PDF is damaged</source>
        <translation>Le PDF est endommagé</translation>
    </message>
    <message>
        <source>Ask for it again, or open the dossier itself.</source>
        <translation>Redemandez-le, ou ouvrez le dossier lui-même.</translation>
    </message>
    <message>
        <source>The PDF is locked with a password</source>
        <translation>Le PDF est protégé par un mot de passe</translation>
    </message>
    <message>
        <source>Ask for one that is not locked.</source>
        <translation>Demandez-en un qui ne l’est pas.</translation>
    </message>
    <message>
        <source>What the PDF carries is larger than any dossier</source>
        <translation>Ce que le PDF contient est plus grand qu’aucun dossier</translation>
    </message>
    <message>
        <source>Do not trust it.</source>
        <translation>Ne vous y fiez pas.</translation>
    </message>
    <message>
        <source>This PDF carries no dossier</source>
        <translation>Ce PDF ne contient pas de dossier</translation>
    </message>
    <message>
        <source>Briefings that Coalition Atlas saves as PDF do, those for archives do not.</source>
        <translation>Les fiches que Coalition Atlas enregistre en PDF en contiennent un, celles pour archives non.</translation>
    </message>
    <message>
        <source>The session that the PDF carries cannot be read: %1</source>
        <translation>La session que contient le PDF ne peut être lue&#xa0;: %1</translation>
    </message>
    <message>
        <source>A later version of the program may read it.</source>
        <translation>Une version plus récente du programme pourrait la lire.</translation>
    </message>
    <message>
        <source>The dossier in this PDF is not the one that it was made from</source>
        <translation>Le dossier contenu dans ce PDF n’est pas celui dont il est issu</translation>
    </message>
    <message>
        <source>Its hash is not the one that the PDF states: somebody changed one of them.</source>
        <translation>Son empreinte n’est pas celle que le PDF indique&#xa0;: quelqu’un a modifié l’un des deux.</translation>
    </message>
    <message>
        <source>its format is “%1”, and “%2” is meant</source>
        <translation>son format est «&#xa0;%1&#xa0;», et non «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>ce n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Situation au %1</translation>
    </message>
    <message>
        <source>The printer took nothing: look at its settings.</source>
        <translation>L’imprimante n’a rien accepté&#xa0;: vérifiez ses réglages.</translation>
    </message>
    <message>
        <source>Lambert azimuthal equal-area. %1.</source>
        <translation>Projection de Lambert azimutale équivalente. %1.</translation>
    </message>
    <message>
        <source>Outside the map: %1.</source>
        <translation>Hors de la carte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Switched off on the map: %1.</source>
        <translation>Masqué sur la carte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 (not shown)</source>
        <translation>%1 (masqué)</translation>
    </message>
    <message>
        <source>by whoever hands this page over, not from a source</source>
        <translation>de qui remet cette fiche, non d’une source</translation>
    </message>
    <message>
        <source>Left out to keep to one page: %1.</source>
        <translation>Omis pour tenir sur une page&#xa0;: %1.</translation>
    </message>
    <message>
        <source>remarks on the sources</source>
        <translation>les remarques sur les sources</translation>
    </message>
    <message>
        <source>This PDF carries a dossier, but not the session it was made from</source>
        <translation>Ce PDF contient un dossier, mais pas la session dont il est issu</translation>
    </message>
    <message>
        <source>Take the dossier out with a PDF reader, and open that.</source>
        <translation>Extrayez le dossier avec un lecteur de PDF, puis ouvrez-le.</translation>
    </message>
    <message>
        <source>“%1” holds more than %2 words</source>
        <translation>«&#xa0;%1&#xa0;» contient plus de %2 mots</translation>
    </message>
    <message>
        <source>Position (undated)</source>
        <translation>Position (non datée)</translation>
    </message>
    <message>
        <source>the strip of events</source>
        <translation>la frise des événements</translation>
    </message>
    <message>
        <source>the only state</source>
        <translation>seul État dans ce cas</translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%n thème</numerusform>
            <numerusform>%n thèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>The dossier begins on %1: choose that day or a later one.</source>
        <translation>Le dossier commence le %1&#xa0;: choisissez ce jour ou un jour ultérieur.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>%1 n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>The dossier has no source “%1”: no lens is compared</source>
        <translation>Le dossier n’a pas de source «&#xa0;%1&#xa0;»&#xa0;: aucun choix de sources n’est comparé</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources differ: %1</source>
        <translation>Les sources divergent&#xa0;: %1</translation>
    </message>
    <message>
        <source>The coalition</source>
        <translation>La coalition</translation>
    </message>
    <message>
        <source>States and organisations</source>
        <translation>États et organisations</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n divergence</numerusform>
            <numerusform>%n divergences</numerusform>
        </translation>
    </message>
    <message>
        <source>The sources of this lens contradict each other on nothing.</source>
        <translation>Les sources retenues ne se contredisent sur rien.</translation>
    </message>
    <message>
        <source>All sources: %1.</source>
        <translation>Toutes les sources&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>Founding</source>
        <translation>Fondation</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Whether it took place</source>
        <translation>Tenue de l’événement</translation>
    </message>
    <message>
        <source>%1: part taken</source>
        <translation>%1&#xa0;: participation</translation>
    </message>
    <message>
        <source>%1–%2 %3, sources differ</source>
        <translation>%1–%2 %3, les sources divergent</translation>
    </message>
    <message>
        <source>Sources differ on who took part</source>
        <translation>Les sources divergent sur les participants</translation>
    </message>
    <message>
        <source>Shown: its source is nearer to what it reports</source>
        <translation>Affiché&#xa0;: la source est plus proche des faits</translation>
    </message>
    <message>
        <source>Shown: the more precise</source>
        <translation>Affiché&#xa0;: le plus précis</translation>
    </message>
    <message>
        <source>Shown: the later published</source>
        <translation>Affiché&#xa0;: le plus récent</translation>
    </message>
    <message>
        <source>Shown: the first in the dossier</source>
        <translation>Affiché&#xa0;: le premier dans le dossier</translation>
    </message>
    <message>
        <source>Chosen sources…</source>
        <translation>Sources choisies…</translation>
    </message>
    <message>
        <source>As known on %1</source>
        <translation>État connu au %1</translation>
    </message>
    <message>
        <source>%1 of %2 sources had been published.</source>
        <translation>Sources publiées&#xa0;: %1 sur %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n has no date, and does not speak.</source>
        <translation>
            <numerusform>%n, sans date, se tait.</numerusform>
            <numerusform>%n, sans date, se taisent.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) more</source>
        <translation>
            <numerusform>%n événement de plus</numerusform>
            <numerusform>%n événements de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) fewer</source>
        <translation>
            <numerusform>%n événement de moins</numerusform>
            <numerusform>%n événements de moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) more precise</source>
        <translation>
            <numerusform>%n date plus précise</numerusform>
            <numerusform>%n dates plus précises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) told otherwise</source>
        <translation>
            <numerusform>%n événement raconté autrement</numerusform>
            <numerusform>%n événements racontés autrement</numerusform>
        </translation>
    </message>
    <message>
        <source>Some statuses differ, their numbers do not.</source>
        <translation>Des statuts diffèrent, leurs nombres non.</translation>
    </message>
    <message>
        <source>Nothing changes on this day.</source>
        <translation>Rien ne change ce jour-là.</translation>
    </message>
    <message>
        <source>as known on %1</source>
        <translation>état connu au %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n sources</source>
        <translation>
            <numerusform>Toutes les sources</numerusform>
            <numerusform>Les %n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Nothing is said of it by those believed: %1.</source>
        <translation>Rien n’en est dit par ceux que l’on croit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>took place</source>
        <translation>a eu lieu</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>en personne</translation>
    </message>
    <message>
        <source>took part</source>
        <translation>a participé</translation>
    </message>
    <message>
        <source>%1 says %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No source of these was published by then.</source>
        <translation>Aucune de ces sources n’était encore publiée.</translation>
    </message>
    <message numerus="yes">
        <source>%n unsourced claim(s)</source>
        <translation>
            <numerusform>%n affirmation sans source</numerusform>
            <numerusform>%n affirmations sans source</numerusform>
        </translation>
    </message>
    <message>
        <source>The dossier’s own choice</source>
        <translation>Le choix du dossier</translation>
    </message>
    <message>
        <source>known on %1</source>
        <translation>connu au %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) there</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>not believed by this lens</source>
        <translation>hors des sources retenues</translation>
    </message>
    <message>
        <source>known to: %1</source>
        <translation>selon&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading the dossier…</source>
        <translation>Lecture du dossier…</translation>
    </message>
    <message>
        <source>Events in this place: %1</source>
        <translation>Événements en ce lieu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Chosen before</source>
        <translation>Choisi auparavant</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing answers %1 in the names, events, quotes, sources and places of this dossier.</source>
        <translation>Rien ne répond à %1 dans les noms, les événements, les citations, les sources et les lieux de ce dossier.</translation>
    </message>
    <message>
        <source>This lens does not know it. Choose it again to believe all sources.</source>
        <translation>Les sources retenues n’en parlent pas. Choisissez de nouveau pour les retenir toutes.</translation>
    </message>
    <message>
        <source>This lens does not know it. Choose it again to believe %1 too.</source>
        <translation>Les sources retenues n’en parlent pas. Choisissez de nouveau pour retenir aussi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This lens does not know it. Choose it again to believe %1 too, and as known on any day.</source>
        <translation>Les sources retenues n’en parlent pas. Choisissez de nouveau pour retenir aussi %1, quelle que soit la date des sources.</translation>
    </message>
    <message>
        <source>It was not known yet on %1. Choose it again to see it as known on any day.</source>
        <translation>Ce n’était pas encore connu le %1. Choisissez de nouveau pour ne plus limiter la date des sources.</translation>
    </message>
    <message>
        <source>This lens does not know it. Choose it again to believe all sources, as known on any day.</source>
        <translation>Les sources retenues n’en parlent pas. Choisissez de nouveau pour les retenir toutes, quelle que soit leur date.</translation>
    </message>
    <message numerus="yes">
        <source>%n after %1</source>
        <translation>
            <numerusform>%n après le %1</numerusform>
            <numerusform>%n après le %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown to this lens</source>
        <translation>
            <numerusform>%n hors des sources retenues</numerusform>
            <numerusform>%n hors des sources retenues</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <translation>Masqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing rests on this source alone</source>
        <translation>Rien ne repose sur cette seule source</translation>
    </message>
    <message>
        <source>Rests on this source alone</source>
        <translation>Repose sur cette seule source</translation>
    </message>
    <message numerus="yes">
        <source>In this lens %n rest on it alone.</source>
        <translation>
            <numerusform>Parmi les sources retenues, %n élément repose sur elle seule.</numerusform>
            <numerusform>Parmi les sources retenues, %n éléments reposent sur elle seule.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lens believes it.</source>
        <translation>Elle fait partie des sources retenues.</translation>
    </message>
    <message>
        <source>Not known to be published by %1: it does not speak.</source>
        <translation>Rien ne dit qu’elle était publiée au %1&#xa0;: elle ne parle pas.</translation>
    </message>
    <message>
        <source>The lens does not believe it.</source>
        <translation>Elle ne fait pas partie des sources retenues.</translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n affirmation</numerusform>
            <numerusform>%n affirmations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: date</source>
        <translation>%1&#xa0;: date</translation>
    </message>
    <message>
        <source>%1: place</source>
        <translation>%1&#xa0;: lieu</translation>
    </message>
    <message>
        <source>%1: whether it took place</source>
        <translation>%1&#xa0;: si cela a eu lieu</translation>
    </message>
    <message>
        <source>%1: summary</source>
        <translation>%1&#xa0;: résumé</translation>
    </message>
    <message>
        <source>%1: caution</source>
        <translation>%1&#xa0;: réserve</translation>
    </message>
    <message>
        <source>%1: participation (%2)</source>
        <translation>%1&#xa0;: participation (%2)</translation>
    </message>
    <message>
        <source>%1: number (%2)</source>
        <translation>%1&#xa0;: nombre (%2)</translation>
    </message>
    <message>
        <source>In general: %1</source>
        <translation>En général&#xa0;: %1</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Thème&#xa0;: %1</translation>
    </message>
    <message>
        <source>Expected outcome: %1</source>
        <translation>Résultat attendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Scénario&#xa0;: %1</translation>
    </message>
    <message>
        <source>The coalition: date of its founding</source>
        <translation>La coalition&#xa0;: date de sa fondation</translation>
    </message>
    <message>
        <source>The coalition: number (%1)</source>
        <translation>La coalition&#xa0;: nombre (%1)</translation>
    </message>
    <message>
        <source>The coalition: summary</source>
        <translation>La coalition&#xa0;: résumé</translation>
    </message>
    <message>
        <source>It cannot be opened: it has spaces or hidden characters.</source>
        <translation>Elle ne peut pas être ouverte&#xa0;: elle contient des espaces ou des caractères cachés.</translation>
    </message>
    <message>
        <source>It cannot be opened: it is no complete address.</source>
        <translation>Elle ne peut pas être ouverte&#xa0;: ce n’est pas une adresse complète.</translation>
    </message>
    <message>
        <source>It cannot be opened: it does not begin with https:// or http://.</source>
        <translation>Elle ne peut pas être ouverte&#xa0;: elle ne commence pas par https:// ou http://.</translation>
    </message>
    <message>
        <source>It cannot be opened: only addresses of the web can, which begin with https:// or http://.</source>
        <translation>Elle ne peut pas être ouverte&#xa0;: seules les adresses du web le peuvent, qui commencent par https:// ou http://.</translation>
    </message>
    <message>
        <source>It cannot be opened: it names no site.</source>
        <translation>Elle ne peut pas être ouverte&#xa0;: elle ne nomme aucun site.</translation>
    </message>
    <message>
        <source>It cannot be opened: what stands before “@” may hide which site it leads to.</source>
        <translation>Elle ne peut pas être ouverte&#xa0;: ce qui précède «&#xa0;@&#xa0;» peut cacher le site où elle mène.</translation>
    </message>
    <message>
        <source>What changes: %1</source>
        <translation>Ce qui change&#xa0;: %1</translation>
    </message>
    <message>
        <source>What changed from B to A</source>
        <translation>Ce qui a changé de B à A</translation>
    </message>
    <message>
        <source>What changed from A to B</source>
        <translation>Ce qui a changé de A à B</translation>
    </message>
    <message>
        <source>%1, sources differ: %2</source>
        <translation>%1, les sources divergent&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, also reported: %2</source>
        <translation>%1, autres indications&#xa0;: %2</translation>
    </message>
    <message>
        <source>No status differs between the two lenses.</source>
        <translation>Aucun statut ne diffère entre les deux choix de sources.</translation>
    </message>
    <message numerus="yes">
        <source>%n events only in B</source>
        <translation>
            <numerusform>%n événement seulement en B</numerusform>
            <numerusform>%n événements seulement en B</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events only in A</source>
        <translation>
            <numerusform>%n événement seulement en A</numerusform>
            <numerusform>%n événements seulement en A</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n states members only in B</source>
        <translation>
            <numerusform>%n État membre seulement en B</numerusform>
            <numerusform>%n États membres seulement en B</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members only in B</source>
        <translation>
            <numerusform>%n membre seulement en B</numerusform>
            <numerusform>%n membres seulement en B</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in B</source>
        <translation>Seulement en B</translation>
    </message>
    <message numerus="yes">
        <source>%n states possibly members only in B</source>
        <translation>
            <numerusform>%n État peut-être membre, seulement en B</numerusform>
            <numerusform>%n États peut-être membres, seulement en B</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possibly members only in B</source>
        <translation>
            <numerusform>%n peut-être membre, seulement en B</numerusform>
            <numerusform>%n peut-être membres, seulement en B</numerusform>
        </translation>
    </message>
    <message>
        <source>Possibly, only in B</source>
        <translation>Peut-être, seulement en B</translation>
    </message>
    <message numerus="yes">
        <source>%n states members only in A</source>
        <translation>
            <numerusform>%n État membre seulement en A</numerusform>
            <numerusform>%n États membres seulement en A</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members only in A</source>
        <translation>
            <numerusform>%n membre seulement en A</numerusform>
            <numerusform>%n membres seulement en A</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in A</source>
        <translation>Seulement en A</translation>
    </message>
    <message numerus="yes">
        <source>%n states certain only in B</source>
        <translation>
            <numerusform>%n État certain seulement en B</numerusform>
            <numerusform>%n États certains seulement en B</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certain only in B</source>
        <translation>
            <numerusform>%n certain seulement en B</numerusform>
            <numerusform>%n certains seulement en B</numerusform>
        </translation>
    </message>
    <message>
        <source>Certain only in B</source>
        <translation>Certain seulement en B</translation>
    </message>
    <message numerus="yes">
        <source>%n members in both</source>
        <translation>
            <numerusform>%n membre dans les deux</numerusform>
            <numerusform>%n membres dans les deux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n states of another status</source>
        <translation>
            <numerusform>%n État d’un autre statut</numerusform>
            <numerusform>%n États d’un autre statut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of another status</source>
        <translation>
            <numerusform>%n d’un autre statut</numerusform>
            <numerusform>%n d’un autre statut</numerusform>
        </translation>
    </message>
    <message>
        <source>Another status</source>
        <translation>Autre statut</translation>
    </message>
    <message>
        <source>Change from B to A</source>
        <translation>Changements de B à A</translation>
    </message>
    <message>
        <source>Change from A to B</source>
        <translation>Changements de A à B</translation>
    </message>
    <message>
        <source>not compared, undated</source>
        <translation>non comparé, non daté</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>pas de changement</translation>
    </message>
    <message>
        <source>sources differ only in B</source>
        <translation>les sources divergent seulement en B</translation>
    </message>
    <message>
        <source>sources differ only in A</source>
        <translation>les sources divergent seulement en A</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Le fichier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder does not exist.</source>
        <translation>Impossible d’écrire %1&#xa0;: son répertoire n’existe pas.</translation>
    </message>
    <message>
        <source>Make the folder again, or save the dossier elsewhere.</source>
        <translation>Recréez le répertoire, ou enregistrez le dossier ailleurs.</translation>
    </message>
    <message>
        <source>%1 is not a plain file.</source>
        <translation>%1 n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 cannot be written: its name is too long.</source>
        <translation>Impossible d’écrire %1&#xa0;: son nom est trop long.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Choisissez un nom plus court.</translation>
    </message>
    <message>
        <source>%1 is larger than 256 MiB.</source>
        <translation>%1 dépasse 256 Mio.</translation>
    </message>
    <message>
        <source>%1 cannot be read: you may not read it.</source>
        <translation>Impossible de lire %1&#xa0;: vous n’en avez pas le droit.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end: %2.</source>
        <translation>%1 n’a pas pu être lu jusqu’au bout&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the file is read-only.</source>
        <translation>Impossible d’écrire %1&#xa0;: le fichier est en lecture seule.</translation>
    </message>
    <message>
        <source>Save the dossier elsewhere.</source>
        <translation>Enregistrez le dossier ailleurs.</translation>
    </message>
    <message>
        <source>%1 cannot be written: nothing may be written in its folder.</source>
        <translation>Impossible d’écrire %1&#xa0;: rien ne peut être écrit dans son répertoire.</translation>
    </message>
    <message>
        <source>%1 cannot be written: its disk is read-only.</source>
        <translation>Impossible d’écrire %1&#xa0;: son disque est en lecture seule.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full.</source>
        <translation>Impossible d’écrire %1&#xa0;: le disque est plein.</translation>
    </message>
    <message>
        <source>Free some space and save again, or save on another disk.</source>
        <translation>Libérez de l’espace et enregistrez de nouveau, ou enregistrez sur un autre disque.</translation>
    </message>
    <message>
        <source>%1 cannot be written: your share of the disk is used up.</source>
        <translation>Impossible d’écrire %1&#xa0;: votre part du disque est épuisée.</translation>
    </message>
    <message>
        <source>Try again, or save the dossier elsewhere.</source>
        <translation>Réessayez, ou enregistrez le dossier ailleurs.</translation>
    </message>
    <message>
        <source>%1 has been changed by another program since it was read.</source>
        <translation>%1 a été modifié par un autre programme depuis sa lecture.</translation>
    </message>
    <message>
        <source>Merge both versions, or save yours under another name.</source>
        <translation>Fusionnez les deux versions, ou enregistrez la vôtre sous un autre nom.</translation>
    </message>
    <message>
        <source>%1 is open in another window (process %2 on %3, since %4).</source>
        <translation>%1 est ouvert dans une autre fenêtre (processus %2 sur %3, depuis %4).</translation>
    </message>
    <message>
        <source>Close it there, or save the dossier under another name.</source>
        <translation>Fermez-le là-bas, ou enregistrez le dossier sous un autre nom.</translation>
    </message>
    <message>
        <source>Nothing can be recovered from the journal %1: it is damaged.</source>
        <translation>Rien ne peut être récupéré du journal %1&#xa0;: il est endommagé.</translation>
    </message>
    <message>
        <source>Open the dossier’s file or one of its backups.</source>
        <translation>Ouvrez le fichier du dossier ou l’une de ses sauvegardes.</translation>
    </message>
    <message>
        <source>Go on working, but save often: until this is mended, a crash loses what was not saved.</source>
        <translation>Continuez, mais enregistrez souvent&#xa0;: tant que cela n’est pas réparé, un plantage fait perdre ce qui n’est pas enregistré.</translation>
    </message>
    <message>
        <source>The dossier was saved, but its version before that was not kept as a backup.</source>
        <translation>Le dossier a été enregistré, mais sa version précédente n’a pas été gardée comme sauvegarde.</translation>
    </message>
    <message>
        <source>The journal is damaged: what is offered here could be read, what came after it could not.</source>
        <translation>Le journal est endommagé&#xa0;: ce qui est proposé ici a pu être lu, ce qui suivait n’a pas pu l’être.</translation>
    </message>
    <message>
        <source>It was left without a date.</source>
        <translation>La ligne est restée sans date.</translation>
    </message>
    <message>
        <source>The row was left out: it names no country</source>
        <translation>La ligne a été laissée de côté&#xa0;: elle ne nomme aucun pays</translation>
    </message>
    <message>
        <source>“%1” was left out: the same source gave it “%2” for the same time before</source>
        <translation>«&#xa0;%1&#xa0;» a été laissé de côté&#xa0;: la même source lui donnait déjà «&#xa0;%2&#xa0;» pour le même temps</translation>
    </message>
    <message>
        <source>“%1” says no year</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas l’année</translation>
    </message>
    <message>
        <source>“%1” is no date that exists</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date qui existe</translation>
    </message>
    <message>
        <source>“%1” was not understood as a date</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été compris comme une date</translation>
    </message>
    <message>
        <source>It was left without that date. Write 2025-03-02, 2025-03 or 2025.</source>
        <translation>La ligne est restée sans cette date. Écrivez 2025-03-02, 2025-03 ou 2025.</translation>
    </message>
    <message>
        <source>“%1” has day and month in another order than the other dates</source>
        <translation>«&#xa0;%1&#xa0;» a le jour et le mois dans un autre ordre que les autres dates</translation>
    </message>
    <message>
        <source>Look at all dates of this table that are written in numbers.</source>
        <translation>Vérifiez toutes les dates de ce tableau écrites en chiffres.</translation>
    </message>
    <message>
        <source>“%1” was taken for %2; it could be another day</source>
        <translation>«&#xa0;%1&#xa0;» a été lu comme %2&#xa0;; ce pourrait être un autre jour</translation>
    </message>
    <message>
        <source>No date of this table tells whether the day or the month comes first. Choose the other order if that is wrong.</source>
        <translation>Aucune date de ce tableau ne dit si le jour ou le mois vient en premier. Choisissez l’autre ordre si c’est faux.</translation>
    </message>
    <message>
        <source>Numbers such as %1 were taken for a spreadsheet’s days: %2</source>
        <translation>Des nombres comme %1 ont été lus comme les jours d’un tableur&#xa0;: %2</translation>
    </message>
    <message>
        <source>They are counted from 1900, as most spreadsheets do.</source>
        <translation>Ils sont comptés depuis 1900, comme le font la plupart des tableurs.</translation>
    </message>
    <message>
        <source>Times of day were left out: “%1” is %2</source>
        <translation>Les heures ont été laissées de côté&#xa0;: «&#xa0;%1&#xa0;» est %2</translation>
    </message>
    <message>
        <source>Each is the day that is written, in whatever time zone.</source>
        <translation>C’est chaque fois le jour écrit, quel que soit le fuseau horaire.</translation>
    </message>
    <message>
        <source>The row was left out: “%1” would be one status too many</source>
        <translation>La ligne a été laissée de côté&#xa0;: «&#xa0;%1&#xa0;» serait un statut de trop</translation>
    </message>
    <message>
        <source>Look whether that column holds statuses.</source>
        <translation>Vérifiez que cette colonne contient des statuts.</translation>
    </message>
    <message>
        <source>The row was left out: the status “%1” is there already</source>
        <translation>La ligne a été laissée de côté&#xa0;: le statut «&#xa0;%1&#xa0;» existe déjà</translation>
    </message>
    <message>
        <source>“%1” is no language’s tag</source>
        <translation>«&#xa0;%1&#xa0;» n’est le code d’aucune langue</translation>
    </message>
    <message>
        <source>“%1” is no tier of sources</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un rang de source</translation>
    </message>
    <message>
        <source>There are official, agency, press and aggregator.</source>
        <translation>Il y a official, agency, press et aggregator.</translation>
    </message>
    <message>
        <source>The row was left out: it names no source</source>
        <translation>La ligne a été laissée de côté&#xa0;: elle ne nomme aucune source</translation>
    </message>
    <message>
        <source>A source needs a title.</source>
        <translation>Une source a besoin d’un titre.</translation>
    </message>
    <message>
        <source>The row was left out: the source “%1” is there already</source>
        <translation>La ligne a été laissée de côté&#xa0;: la source «&#xa0;%1&#xa0;» existe déjà</translation>
    </message>
    <message>
        <source>“%1” was not understood as a country</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été compris comme un pays</translation>
    </message>
    <message>
        <source>It was left out. Write its name, or its code such as FRA.</source>
        <translation>Ce nom a été laissé de côté. Écrivez le nom du pays, ou son code comme FRA.</translation>
    </message>
    <message>
        <source>“%1” is no country’s name for sure: perhaps %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas sûrement le nom d’un pays&#xa0;: peut-être %2</translation>
    </message>
    <message>
        <source>It was left out. Say who is meant, or write its code such as FRA.</source>
        <translation>Ce nom a été laissé de côté. Dites qui est visé, ou écrivez son code comme FRA.</translation>
    </message>
    <message>
        <source>“%1” was left out, as you said</source>
        <translation>«&#xa0;%1&#xa0;» a été laissé de côté, comme vous l’avez dit</translation>
    </message>
    <message>
        <source>The row was left out: “%1” is there already, or no id</source>
        <translation>La ligne a été laissée de côté&#xa0;: «&#xa0;%1&#xa0;» existe déjà, ou n’est pas un identifiant</translation>
    </message>
    <message>
        <source>The row was left out: “%1” has no name</source>
        <translation>La ligne a été laissée de côté&#xa0;: «&#xa0;%1&#xa0;» n’a pas de nom</translation>
    </message>
    <message>
        <source>The row has no title: the beginning of its text stands for it</source>
        <translation>La ligne n’a pas de titre&#xa0;: le début de son texte en tient lieu</translation>
    </message>
    <message>
        <source>The row was left out: an earlier one says the same of “%1”</source>
        <translation>La ligne a été laissée de côté&#xa0;: une ligne précédente dit la même chose de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The row was left out: the dossier has “%1” already</source>
        <translation>La ligne a été laissée de côté&#xa0;: le dossier a déjà «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Another event is called “%1”: this one became “%2”</source>
        <translation>Un autre événement porte l’identifiant «&#xa0;%1&#xa0;»&#xa0;: celui-ci est devenu «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The row was left out: it has no title</source>
        <translation>La ligne a été laissée de côté&#xa0;: elle n’a pas de titre</translation>
    </message>
    <message>
        <source>“%1” is no importance</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une importance</translation>
    </message>
    <message>
        <source>It runs from 1 to 5.</source>
        <translation>Elle va de 1 à 5.</translation>
    </message>
    <message>
        <source>“%1” was not understood here</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été compris ici</translation>
    </message>
    <message>
        <source>It was left out. docs/dossier-format.md lists the words.</source>
        <translation>Ce mot a été laissé de côté. docs/dossier-format.md donne la liste des mots.</translation>
    </message>
    <message>
        <source>“%1” was left out: there are too many such names</source>
        <translation>«&#xa0;%1&#xa0;» a été laissé de côté&#xa0;: il y a trop de noms de cette sorte</translation>
    </message>
    <message>
        <source>Look whether that column holds groups or themes.</source>
        <translation>Vérifiez que cette colonne contient des groupes ou des thèmes.</translation>
    </message>
    <message>
        <source>The row was left out: “%1” is no kind of row</source>
        <translation>La ligne a été laissée de côté&#xa0;: «&#xa0;%1&#xa0;» n’est pas une sorte de ligne</translation>
    </message>
    <message>
        <source>There are event, status, source, actor, status-name, group and theme.</source>
        <translation>Il y a event, status, source, actor, status-name, group et theme.</translation>
    </message>
    <message>
        <source>The row was left out: “%1” is there already, or has no title</source>
        <translation>La ligne a été laissée de côté&#xa0;: «&#xa0;%1&#xa0;» existe déjà, ou n’a pas de titre</translation>
    </message>
    <message>
        <source>“%1” and “%2” are no longitude and latitude</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» ne sont pas une longitude et une latitude</translation>
    </message>
    <message>
        <source>Give both in degrees, such as 30.52 and 50.45.</source>
        <translation>Donnez les deux en degrés, comme 30.52 et 50.45.</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Créés&#xa0;: %1</translation>
    </message>
    <message>
        <source>No country: “%1” (%2)</source>
        <translation>Aucun pays&#xa0;: «&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>Doubtful: “%1” (%2), perhaps %3</source>
        <translation>Douteux&#xa0;: «&#xa0;%1&#xa0;» (%2), peut-être %3</translation>
    </message>
    <message>
        <source>A passage has one place: “%1” was left out</source>
        <translation>Un passage n’a qu’un endroit&#xa0;: «&#xa0;%1&#xa0;» a été laissé de côté</translation>
    </message>
    <message>
        <source>The quote was left out: the row names no source</source>
        <translation>La citation a été laissée de côté&#xa0;: la ligne ne nomme aucune source</translation>
    </message>
    <message>
        <source>Say whose words they are, in a column for the source.</source>
        <translation>Dites de qui sont ces mots, dans une colonne pour la source.</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Importer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The dossier would be larger than 256 MiB</source>
        <translation>Le dossier dépasserait 256 Mio</translation>
    </message>
    <message>
        <source>Import part of the table, or fewer of its columns.</source>
        <translation>Importez une partie du tableau, ou moins de colonnes.</translation>
    </message>
    <message>
        <source>The hidden character %1 was left out</source>
        <translation>Le caractère caché %1 a été laissé de côté</translation>
    </message>
    <message numerus="yes">
        <source>%n status claim(s)</source>
        <translation>
            <numerusform>%n affirmation de statut</numerusform>
            <numerusform>%n affirmations de statut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n status(es)</source>
        <translation>
            <numerusform>%n statut</numerusform>
            <numerusform>%n statuts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n acteur</numerusform>
            <numerusform>%n acteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n thème</numerusform>
            <numerusform>%n thèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>%n importée</numerusform>
            <numerusform>%n importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n laissée de côté</numerusform>
            <numerusform>%n laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty</source>
        <translation>
            <numerusform>%n vide</numerusform>
            <numerusform>%n vides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n row(s)</source>
        <translation>
            <numerusform>sur %n ligne</numerusform>
            <numerusform>sur %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>Source “%1”</source>
        <translation>Source «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Group “%1”</source>
        <translation>Groupe «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Status “%1”</source>
        <translation>Statut «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Actor “%1”</source>
        <translation>Acteur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Position of “%1”</source>
        <translation>Position de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Theme “%1”</source>
        <translation>Thème «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Event “%1”</source>
        <translation>Événement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Statement “%1”</source>
        <translation>Déclaration «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Outcome “%1”</source>
        <translation>Résultat «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Scenario “%1”</source>
        <translation>Scénario «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Member count “%1”</source>
        <translation>Nombre de membres «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The dossier</source>
        <translation>Le dossier</translation>
    </message>
    <message>
        <source>removed by one, changed by the other</source>
        <translation>retiré par l’un, modifié par l’autre</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Ambiguë</translation>
    </message>
    <message>
        <source>Adverse</source>
        <translation>Adverse</translation>
    </message>
    <message>
        <source>It comes with the program. Save it in a file of your own.</source>
        <translation>Il est fourni avec le programme. Enregistrez-le dans un fichier à vous.</translation>
    </message>
    <message>
        <source>It was carried by a PDF, which stays as it was printed. Save it in a file of its own.</source>
        <translation>Il était contenu dans un PDF, qui reste tel qu’il a été imprimé. Enregistrez-le dans un fichier à part.</translation>
    </message>
    <message>
        <source>The file on disk is no whole dossier now: %1.</source>
        <translation>Le fichier sur le disque n’est plus un dossier entier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Merge the changes of “%1”</source>
        <translation>Fusionner les modifications de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no file of its own yet.</source>
        <translation>Il n’a pas encore de fichier.</translation>
    </message>
    <message>
        <source>The file was changed since by another program. Both can be merged afterwards.</source>
        <translation>Le fichier a été modifié depuis par un autre programme. Les deux peuvent être fusionnés ensuite.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Le fichier n’est plus là.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title of the source</source>
        <translation>Titre de la source</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>n’est plus là</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>A state needs no entry to have a status: list one only to add to what is known of it.</source>
        <translation>Un État n’a pas besoin d’entrée pour avoir un statut&#xa0;: n’en créez une que pour ajouter à ce que l’on sait de lui.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Only where it is not the usual one</source>
        <translation>Seulement s’il n’est pas le nom usuel</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>For example: President of France</source>
        <translation>Par exemple&#xa0;: président de la République française</translation>
    </message>
    <message>
        <source>State or organisation</source>
        <translation>État ou organisation</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>More: lane, other spellings, further passages</source>
        <translation>Plus&#xa0;: couloir, autres graphies, autres passages</translation>
    </message>
    <message>
        <source>Lane of the timeline</source>
        <translation>Couloir de la frise</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>Autres graphies</translation>
    </message>
    <message>
        <source>For the search, with semicolons between them</source>
        <translation>Pour la recherche, séparées par des points-virgules</translation>
    </message>
    <message>
        <source>Further passage</source>
        <translation>Autre passage</translation>
    </message>
    <message>
        <source>Add a passage</source>
        <translation>Ajouter un passage</translation>
    </message>
    <message>
        <source>Type one date here, not from … to ….</source>
        <translation>Saisissez ici une seule date, pas «&#xa0;du … au …&#xa0;».</translation>
    </message>
    <message>
        <source>Say when it ended.</source>
        <translation>Dites quand cela a pris fin.</translation>
    </message>
    <message>
        <source>Say when it began.</source>
        <translation>Dites quand cela a commencé.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>La fin précède le début.</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Uni</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Level lines</source>
        <translation>Lignes horizontales</translation>
    </message>
    <message>
        <source>Falling lines</source>
        <translation>Lignes descendantes</translation>
    </message>
    <message>
        <source>Rising lines</source>
        <translation>Lignes montantes</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Rond</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Carré</translation>
    </message>
    <message>
        <source>It has colours of its own for light, dark and print in the file. They stay, whatever is written here.</source>
        <translation>Le fichier lui donne des couleurs propres pour le clair, le sombre et l’impression. Elles restent, quoi que l’on écrive ici.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Titre court</translation>
    </message>
    <message>
        <source>What a citation shows: Article</source>
        <translation>Ce que montre une citation&#xa0;: Article</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Written or published</source>
        <translation>Écrit ou publié</translation>
    </message>
    <message>
        <source>The date is my reading: the source does not state it</source>
        <translation>La date est ma lecture&#xa0;: la source ne l’indique pas</translation>
    </message>
    <message>
        <source>Why this date</source>
        <translation>Pourquoi cette date</translation>
    </message>
    <message>
        <source>How near it stands to what it reports</source>
        <translation>Sa proximité avec ce qu’elle rapporte</translation>
    </message>
    <message>
        <source>Not said: press</source>
        <translation>Non précisé&#xa0;: presse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>A tag, such as en, fr or uk; its quotes are in it</source>
        <translation>Un code, comme en, fr ou uk&#xa0;; ses citations sont dans cette langue</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Shown as text, never opened unasked</source>
        <translation>Affichée comme texte, jamais ouverte sans demande</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Repère</translation>
    </message>
    <message>
        <source>Not said: circle</source>
        <translation>Non précisé&#xa0;: rond</translation>
    </message>
    <message>
        <source>Name where it is only possible</source>
        <translation>Nom quand il n’est que possible</translation>
    </message>
    <message>
        <source>For example: Possibly member</source>
        <translation>Par exemple&#xa0;: Membre possible</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Not said: plain</source>
        <translation>Non précisé&#xa0;: uni</translation>
    </message>
    <message>
        <source>Give each status its own: colour alone does not reach everyone.</source>
        <translation>Donnez à chaque statut le sien&#xa0;: la couleur seule n’est pas perçue par tous.</translation>
    </message>
    <message>
        <source>Its number is the coalition’s size</source>
        <translation>Son effectif est la taille de la coalition</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Par groupe</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Par thème</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Par nature</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Par source</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>What the summary rests on</source>
        <translation>Ce sur quoi repose le résumé</translation>
    </message>
    <message>
        <source>Cite a source for the summary</source>
        <translation>Citer une source pour le résumé</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Fondation</translation>
    </message>
    <message>
        <source>Another source gives another date…</source>
        <translation>Une autre source donne une autre date…</translation>
    </message>
    <message>
        <source>What is shown at first</source>
        <translation>Ce qui est montré d’abord</translation>
    </message>
    <message>
        <source>Sources believed</source>
        <translation>Sources crues</translation>
    </message>
    <message>
        <source>Not said: all</source>
        <translation>Non précisé&#xa0;: toutes</translation>
    </message>
    <message>
        <source>Stretch of the timeline</source>
        <translation>Étendue de la frise</translation>
    </message>
    <message>
        <source>Leave it empty to show all events</source>
        <translation>Laissez vide pour montrer tous les événements</translation>
    </message>
    <message>
        <source>Lanes of the timeline</source>
        <translation>Couloirs de la frise</translation>
    </message>
    <message>
        <source>Not said: by group</source>
        <translation>Non précisé&#xa0;: par groupe</translation>
    </message>
    <message>
        <source>What the themes are called together</source>
        <translation>Comment s’appellent les thèmes ensemble</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Convener</source>
        <translation>Organisateur</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Orateur</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observateur</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>Remotely</source>
        <translation>À distance</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>1: the first to give way</source>
        <translation>1&#xa0;: le premier à céder la place</translation>
    </message>
    <message>
        <source>5: the last to give way</source>
        <translation>5&#xa0;: le dernier à céder la place</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Only what the source says: March 2025 stays a month. Leave it empty where no source gives a date.</source>
        <translation>Seulement ce que dit la source&#xa0;: mars 2025 reste un mois. Laissez vide si aucune source ne donne de date.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Another source gives another place…</source>
        <translation>Une autre source donne un autre lieu…</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Sur la carte</translation>
    </message>
    <message>
        <source>In which country</source>
        <translation>Dans quel pays</translation>
    </message>
    <message>
        <source>Type names, or click countries on the map</source>
        <translation>Saisissez des noms, ou cliquez des pays sur la carte</translation>
    </message>
    <message>
        <source>With a part of their own</source>
        <translation>Avec un rôle à part</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>En tant que</translation>
    </message>
    <message>
        <source>Not said: participant</source>
        <translation>Non précisé&#xa0;: participant</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Through whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>For example: through its president</source>
        <translation>Par exemple&#xa0;: par son président</translation>
    </message>
    <message>
        <source>The event’s own source</source>
        <translation>La source de l’événement</translation>
    </message>
    <message>
        <source>Another role, or another source…</source>
        <translation>Un autre rôle, ou une autre source…</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Add a number, such as 15 countries</source>
        <translation>Ajouter un nombre, comme 15 pays</translation>
    </message>
    <message>
        <source>For the timeline</source>
        <translation>Pour la frise</translation>
    </message>
    <message>
        <source>Not said: meeting</source>
        <translation>Non précisé&#xa0;: réunion</translation>
    </message>
    <message>
        <source>Importance, where labels have no room</source>
        <translation>Importance, quand la place manque aux libellés</translation>
    </message>
    <message>
        <source>Not said: 1</source>
        <translation>Non précisé&#xa0;: 1</translation>
    </message>
    <message>
        <source>Another source says otherwise…</source>
        <translation>Une autre source dit autre chose…</translation>
    </message>
    <message>
        <source>Another source tells it otherwise…</source>
        <translation>Une autre source le raconte autrement…</translation>
    </message>
    <message>
        <source>More: kind, lane, numbers, further passages</source>
        <translation>Plus&#xa0;: nature, couloir, nombres, autres passages</translation>
    </message>
    <message>
        <source>About this dossier</source>
        <translation>À propos de ce dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s) of the dossier refer to it, and are changed with it.</source>
        <translation>
            <numerusform>%n autre élément du dossier s’y rapporte et change avec lui.</numerusform>
            <numerusform>%n autres éléments du dossier s’y rapportent et changent avec lui.</numerusform>
        </translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Nouvelle source</translation>
    </message>
    <message>
        <source>Add the source “%1”</source>
        <translation>Ajouter la source «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the source “%1”</source>
        <translation>Modifier la source «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove the source “%1”</source>
        <translation>Supprimer la source «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Couloirs</translation>
    </message>
    <message>
        <source>New lane</source>
        <translation>Nouveau couloir</translation>
    </message>
    <message>
        <source>Add the lane “%1”</source>
        <translation>Ajouter le couloir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the lane “%1”</source>
        <translation>Modifier le couloir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove the lane “%1”</source>
        <translation>Supprimer le couloir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Statuts</translation>
    </message>
    <message>
        <source>Add the status “%1”</source>
        <translation>Ajouter le statut «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the status “%1”</source>
        <translation>Modifier le statut «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove the status “%1”</source>
        <translation>Supprimer le statut «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Nouvel acteur</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Ajouter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change what is said of “%1”</source>
        <translation>Modifier ce qui est dit de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Who has which status</source>
        <translation>Qui a quel statut</translation>
    </message>
    <message>
        <source>New country status</source>
        <translation>Nouveau statut d’un pays</translation>
    </message>
    <message>
        <source>Add the status of %1</source>
        <translation>Ajouter le statut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change the status of %1</source>
        <translation>Modifier le statut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove the status of %1</source>
        <translation>Supprimer le statut&#xa0;: %1</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>Nouveau thème</translation>
    </message>
    <message>
        <source>Add the theme “%1”</source>
        <translation>Ajouter le thème «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the theme “%1”</source>
        <translation>Modifier le thème «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove the theme “%1”</source>
        <translation>Supprimer le thème «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>Add the event “%1”</source>
        <translation>Ajouter l’événement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the event “%1”</source>
        <translation>Modifier l’événement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove the event “%1”</source>
        <translation>Supprimer l’événement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>New statement</source>
        <translation>Nouvelle déclaration</translation>
    </message>
    <message>
        <source>Add the statement “%1”</source>
        <translation>Ajouter la déclaration «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the statement “%1”</source>
        <translation>Modifier la déclaration «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove the statement “%1”</source>
        <translation>Supprimer la déclaration «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Expected outcomes</source>
        <translation>Résultats attendus</translation>
    </message>
    <message>
        <source>New expected outcome</source>
        <translation>Nouveau résultat attendu</translation>
    </message>
    <message>
        <source>Add the outcome “%1”</source>
        <translation>Ajouter le résultat attendu «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the outcome “%1”</source>
        <translation>Modifier le résultat attendu «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove the outcome “%1”</source>
        <translation>Supprimer le résultat attendu «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nouveau scénario</translation>
    </message>
    <message>
        <source>Add the scenario “%1”</source>
        <translation>Ajouter le scénario «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the scenario “%1”</source>
        <translation>Modifier le scénario «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove the scenario “%1”</source>
        <translation>Supprimer le scénario «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Sizes of the coalition, as sources give them</source>
        <translation>Tailles de la coalition, selon les sources</translation>
    </message>
    <message>
        <source>New size of the coalition</source>
        <translation>Nouvelle taille de la coalition</translation>
    </message>
    <message>
        <source>Add the number “%1”</source>
        <translation>Ajouter le nombre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the number “%1”</source>
        <translation>Modifier le nombre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove the number “%1”</source>
        <translation>Supprimer le nombre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add %1 to “%2”</source>
        <translation>Ajouter à «&#xa0;%2&#xa0;»&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove %1 from “%2”</source>
        <translation>Retirer de «&#xa0;%2&#xa0;»&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change the date of “%1”</source>
        <translation>Modifier la date de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the place of “%1”</source>
        <translation>Modifier le lieu de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change who took part in “%1”</source>
        <translation>Modifier les participants de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the summary of “%1”</source>
        <translation>Modifier le résumé de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the source of “%1”</source>
        <translation>Modifier la source de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the colour of “%1”</source>
        <translation>Modifier la couleur de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the title of “%1”</source>
        <translation>Modifier le titre de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change what is said about the dossier</source>
        <translation>Modifier ce qui est dit du dossier</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Ceci est nécessaire.</translation>
    </message>
    <message>
        <source>Type a whole number, such as 15.</source>
        <translation>Saisissez un nombre entier, comme 15.</translation>
    </message>
    <message>
        <source>One date</source>
        <translation>Une date</translation>
    </message>
    <message>
        <source>Until a date</source>
        <translation>Jusqu’à une date</translation>
    </message>
    <message>
        <source>Still going on</source>
        <translation>Toujours en cours</translation>
    </message>
    <message>
        <source>Degrees are numbers: a longitude from −180 to 180, a latitude from −90 to 90.</source>
        <translation>Les degrés sont des nombres&#xa0;: une longitude de −180 à 180, une latitude de −90 à 90.</translation>
    </message>
    <message>
        <source>Give both, longitude and latitude, or neither.</source>
        <translation>Donnez les deux, longitude et latitude, ou aucune.</translation>
    </message>
    <message>
        <source>Write a colour as # and six digits: #2A6796.</source>
        <translation>Écrivez une couleur avec # et six chiffres&#xa0;: #2A6796.</translation>
    </message>
    <message>
        <source>Text on it is hard to read: contrast %1, and 4.5 is the least.</source>
        <translation>Le texte y est peu lisible&#xa0;: contraste %1, or 4,5 est le minimum.</translation>
    </message>
    <message>
        <source>Text on it is legible: contrast %1.</source>
        <translation>Le texte y est lisible&#xa0;: contraste %1.</translation>
    </message>
    <message>
        <source>%1, the only source</source>
        <translation>%1, la seule source</translation>
    </message>
    <message>
        <source>New source…</source>
        <translation>Nouvelle source…</translation>
    </message>
    <message>
        <source>It shows as Unsourced, on screen and in print.</source>
        <translation>Affiché «&#xa0;Sans source&#xa0;», à l’écran comme à l’impression.</translation>
    </message>
    <message>
        <source>Quote and place in the source</source>
        <translation>Citation et endroit dans la source</translation>
    </message>
    <message>
        <source>The source’s own words, in its language, without quotation marks</source>
        <translation>Les mots mêmes de la source, dans sa langue, sans guillemets</translation>
    </message>
    <message>
        <source>Our translation</source>
        <translation>Notre traduction</translation>
    </message>
    <message>
        <source>Add a translation</source>
        <translation>Ajouter une traduction</translation>
    </message>
    <message>
        <source>Where in the source</source>
        <translation>Où dans la source</translation>
    </message>
    <message>
        <source>Line numbers, such as 9 or 9, 11, or any place: p. 3</source>
        <translation>Des numéros de ligne, comme 9 ou 9, 11, ou tout endroit&#xa0;: p. 3</translation>
    </message>
    <message>
        <source>My reading, rather than the source’s words</source>
        <translation>Ma lecture, plutôt que les mots de la source</translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>Why it is inferred, or what to beware of</source>
        <translation>Pourquoi c’est déduit, ou à quoi prendre garde</translation>
    </message>
    <message>
        <source>The only source</source>
        <translation>La seule source</translation>
    </message>
    <message>
        <source>According to %1</source>
        <translation>Selon %1</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>What refers to it in the file follows. Letters without accents, digits, -, _ and .</source>
        <translation>Ce qui s’y rapporte dans le fichier suit. Lettres sans accents, chiffres, -, _ et .</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De quoi</translation>
    </message>
    <message>
        <source>For example: countries</source>
        <translation>Par exemple&#xa0;: pays</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>A number, or the source’s words: around 19</source>
        <translation>Un nombre, ou les mots de la source&#xa0;: environ 19</translation>
    </message>
    <message>
        <source>As a number, for comparison</source>
        <translation>En nombre, pour comparer</translation>
    </message>
    <message>
        <source>When it held</source>
        <translation>Quand cela valait</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>What is expected</source>
        <translation>Ce qui est attendu</translation>
    </message>
    <message>
        <source>Of which event</source>
        <translation>De quel événement</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>Aucun en particulier</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Qui parle</translation>
    </message>
    <message>
        <source>Leave it empty where the source itself speaks</source>
        <translation>Laissez vide si la source elle-même parle</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>À propos de qui</translation>
    </message>
    <message>
        <source>Leave it empty where the whole coalition is meant</source>
        <translation>Laissez vide s’il s’agit de toute la coalition</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Only what the source says: March 2025 stays a month. Without a date, it shows on every day, marked as undated.</source>
        <translation>Seulement ce que dit la source&#xa0;: mars 2025 reste un mois. Sans date, il vaut chaque jour, marqué non daté.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Itself</source>
        <translation>Lui-même</translation>
    </message>
    <message>
        <source>Name, summary, other spellings</source>
        <translation>Nom, résumé, autres graphies</translation>
    </message>
    <message>
        <source>Nothing is written here yet</source>
        <translation>Rien n’est encore écrit ici</translation>
    </message>
    <message>
        <source>Problems and unsourced</source>
        <translation>Problèmes et sans source</translation>
    </message>
    <message>
        <source>Everything has a source, and nothing is missing.</source>
        <translation>Tout a une source, et rien ne manque.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Not decided: left out</source>
        <translation>Non décidé&#xa0;: écarté</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>One plain table, for any program</source>
        <translation>Un simple tableau, pour tout programme</translation>
    </message>
    <message>
        <source>Events, members and sources, a sheet each</source>
        <translation>Événements, membres et sources, une feuille chacun</translation>
    </message>
    <message>
        <source>The same for LibreOffice</source>
        <translation>De même, pour LibreOffice</translation>
    </message>
    <message>
        <source>Places with times, for web maps and QGIS</source>
        <translation>Lieux et dates, pour cartes en ligne et QGIS</translation>
    </message>
    <message>
        <source>Places with times, for Google Earth</source>
        <translation>Lieux et dates, pour Google Earth</translation>
    </message>
    <message>
        <source>The same, compressed</source>
        <translation>De même, compressé</translation>
    </message>
    <message>
        <source>A database of layers, for QGIS and ArcGIS</source>
        <translation>Une base de couches, pour QGIS et ArcGIS</translation>
    </message>
    <message>
        <source>Events, for calendars</source>
        <translation>Événements, pour agendas</translation>
    </message>
    <message>
        <source>Events, for a timeline on a web page</source>
        <translation>Événements, pour une frise sur une page web</translation>
    </message>
    <message>
        <source>Import a row of “%1”</source>
        <translation>Importer une ligne de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Import %1 rows of “%2”</source>
        <translation>Importer %1 lignes de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>No source: unsourced</source>
        <translation>Aucune&#xa0;: sans source</translation>
    </message>
    <message>
        <source>A new source…</source>
        <translation>Une nouvelle source…</translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s)</source>
        <translation>
            <numerusform>%n nouvelle source</numerusform>
            <numerusform>%n nouvelles sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new actor(s)</source>
        <translation>
            <numerusform>%n nouvel acteur</numerusform>
            <numerusform>%n nouveaux acteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new status(es)</source>
        <translation>
            <numerusform>%n nouveau statut</numerusform>
            <numerusform>%n nouveaux statuts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new group(s)</source>
        <translation>
            <numerusform>%n nouveau groupe</numerusform>
            <numerusform>%n nouveaux groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new theme(s)</source>
        <translation>
            <numerusform>%n nouveau thème</numerusform>
            <numerusform>%n nouveaux thèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1 ligne sur %n</numerusform>
            <numerusform>%1 lignes sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the first %n row(s)</source>
        <translation>
            <numerusform>%1 de la première ligne</numerusform>
            <numerusform>%1 des %n premières lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n ligne écartée</numerusform>
            <numerusform>%n lignes écartées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty row(s)</source>
        <translation>
            <numerusform>%n ligne vide</numerusform>
            <numerusform>%n lignes vides</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Non importée</translation>
    </message>
    <message>
        <source>What the row is</source>
        <translation>Ce qu’est la ligne</translation>
    </message>
    <message>
        <source>Earliest day</source>
        <translation>Premier jour possible</translation>
    </message>
    <message>
        <source>Latest day</source>
        <translation>Dernier jour possible</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Jour du mois</translation>
    </message>
    <message>
        <source>Year of the end</source>
        <translation>Année de fin</translation>
    </message>
    <message>
        <source>Month of the end</source>
        <translation>Mois de fin</translation>
    </message>
    <message>
        <source>Day of the end</source>
        <translation>Jour de fin</translation>
    </message>
    <message>
        <source>Country of the place</source>
        <translation>Pays du lieu</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Role of the participants</source>
        <translation>Rôle des participants</translation>
    </message>
    <message>
        <source>How they took part</source>
        <translation>Mode de participation</translation>
    </message>
    <message>
        <source>Participants’ office</source>
        <translation>Fonction des participants</translation>
    </message>
    <message>
        <source>Announced, held or cancelled</source>
        <translation>Annoncé, tenu ou annulé</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Type d’événement</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Source of the date</source>
        <translation>Source de la date</translation>
    </message>
    <message>
        <source>Source of the place</source>
        <translation>Source du lieu</translation>
    </message>
    <message>
        <source>Source of whether it was held</source>
        <translation>Source de la tenue</translation>
    </message>
    <message>
        <source>Source of the summary</source>
        <translation>Source du résumé</translation>
    </message>
    <message>
        <source>Source of the participants</source>
        <translation>Source des participants</translation>
    </message>
    <message>
        <source>Short title of the source</source>
        <translation>Titre court de la source</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>Date de la source</translation>
    </message>
    <message>
        <source>Source’s date is inferred</source>
        <translation>Date de la source déduite</translation>
    </message>
    <message>
        <source>Why the source’s date is inferred</source>
        <translation>Pourquoi la date de la source est déduite</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>Adresse de la source</translation>
    </message>
    <message>
        <source>Tier of the source</source>
        <translation>Niveau de la source</translation>
    </message>
    <message>
        <source>Language of the source</source>
        <translation>Langue de la source</translation>
    </message>
    <message>
        <source>Language of the quote</source>
        <translation>Langue de la citation</translation>
    </message>
    <message>
        <source>Line in the source</source>
        <translation>Ligne dans la source</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>Déduit</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Mise en garde</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Langue des textes</translation>
    </message>
    <message>
        <source>Kind of actor</source>
        <translation>Type d’acteur</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Counted as the coalition’s size</source>
        <translation>Compte dans la taille de la coalition</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Le fichier ne peut pas être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté vers %1</translation>
    </message>
    <message>
        <source>This is the open dossier’s own file. Choose another name.</source>
        <translation>C’est le fichier du dossier ouvert. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Stopped. No file was changed.</source>
        <translation>Arrêté. Aucun fichier n’a été modifié.</translation>
    </message>
    <message>
        <source>Further down there are names that may be no country&apos;s. Look at them, and import again.</source>
        <translation>Plus bas, des noms ne sont peut-être ceux d’aucun pays. Vérifiez-les, puis importez de nouveau.</translation>
    </message>
    <message>
        <source>The dossier was changed meanwhile. Import again.</source>
        <translation>Le dossier a changé entre-temps. Importez de nouveau.</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Tableau collé</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) on who has which status</source>
        <translation>
            <numerusform>%n affirmation sur les statuts</numerusform>
            <numerusform>%n affirmations sur les statuts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) on events besides those shown</source>
        <translation>
            <numerusform>%n affirmation sur des événements, en plus de celles affichées</numerusform>
            <numerusform>%n affirmations sur des événements, en plus de celles affichées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>how participants took part, %n time(s)</source>
        <translation>
            <numerusform>la façon de participer, %n fois</numerusform>
            <numerusform>la façon de participer, %n fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) given by sources</source>
        <translation>
            <numerusform>%n nombre donné par les sources</numerusform>
            <numerusform>%n nombres donnés par les sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s)</source>
        <translation>
            <numerusform>%n référence</numerusform>
            <numerusform>%n références</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>where in its source something stands, %n time(s)</source>
        <translation>
            <numerusform>l’endroit dans la source, %n fois</numerusform>
            <numerusform>l’endroit dans la source, %n fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) of quotes</source>
        <translation>
            <numerusform>%n traduction de citations</numerusform>
            <numerusform>%n traductions de citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on what was inferred</source>
        <translation>
            <numerusform>%n note sur ce qui est déduit</numerusform>
            <numerusform>%n notes sur ce qui est déduit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classification(s) of events by kind, group or theme</source>
        <translation>
            <numerusform>%n classement d’événements par type, groupe ou thème</numerusform>
            <numerusform>%n classements d’événements par type, groupe ou thème</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) in English</source>
        <translation>
            <numerusform>%n texte en anglais</numerusform>
            <numerusform>%n textes en anglais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) in French</source>
        <translation>
            <numerusform>%n texte en français</numerusform>
            <numerusform>%n textes en français</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) in Ukrainian</source>
        <translation>
            <numerusform>%n texte en ukrainien</numerusform>
            <numerusform>%n textes en ukrainien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n detail(s) of sources</source>
        <translation>
            <numerusform>%n détail de sources</numerusform>
            <numerusform>%n détails de sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of actors, statuses, groups and themes</source>
        <translation>
            <numerusform>%n nom d’acteurs, de statuts, de groupes et de thèmes</numerusform>
            <numerusform>%n noms d’acteurs, de statuts, de groupes et de thèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n detail(s) of actors (office, summary)</source>
        <translation>
            <numerusform>%n détail d’acteurs (fonction, résumé)</numerusform>
            <numerusform>%n détails d’acteurs (fonction, résumé)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look(s) of statuses and groups (colours, patterns)</source>
        <translation>
            <numerusform>%n aspect de statuts et de groupes (couleurs, motifs)</numerusform>
            <numerusform>%n aspects de statuts et de groupes (couleurs, motifs)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of themes</source>
        <translation>
            <numerusform>%n texte de thèmes</numerusform>
            <numerusform>%n textes de thèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n déclaration</numerusform>
            <numerusform>%n déclarations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected outcome(s)</source>
        <translation>
            <numerusform>%n résultat attendu</numerusform>
            <numerusform>%n résultats attendus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n scénario</numerusform>
            <numerusform>%n scénarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) on the founding</source>
        <translation>
            <numerusform>%n affirmation sur la fondation</numerusform>
            <numerusform>%n affirmations sur la fondation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hidden characters in %n text(s)</source>
        <translation>
            <numerusform>des caractères cachés dans %n texte</numerusform>
            <numerusform>des caractères cachés dans %n textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) and settings of the dossier itself</source>
        <translation>
            <numerusform>%n texte ou réglage du dossier lui-même</numerusform>
            <numerusform>%n textes et réglages du dossier lui-même</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n other source(s) say is left out.</source>
        <translation>
            <numerusform>Ce que dit %n autre source est laissé de côté.</numerusform>
            <numerusform>Ce que disent %n autres sources est laissé de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>This format does not carry:</source>
        <translation>Ce format ne transporte pas&#xa0;:</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PickBar</name>
    <message>
        <source>Click a place on the map – Esc to stop</source>
        <translation>Cliquez un lieu sur la carte – Échap pour arrêter</translation>
    </message>
    <message>
        <source>Click countries to add them or take them away – Esc to stop</source>
        <translation>Cliquez des pays pour les ajouter ou les retirer – Échap pour arrêter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>PlayButtons</name>
    <message>
        <source>Previous event</source>
        <translation>Événement précédent</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play from event to event</source>
        <translation>Lire d’événement en événement</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Événement suivant</translation>
    </message>
    <message>
        <source>How to play</source>
        <translation>Réglages de la lecture</translation>
    </message>
</context>
<context>
    <name>PlayMenu</name>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Pause at each event</source>
        <translation>Pause à chaque événement</translation>
    </message>
    <message>
        <source>Begin again after the end</source>
        <translation>Reprendre au début après la fin</translation>
    </message>
</context>
<context>
    <name>PositionEntry</name>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Longitude, degrees</source>
        <translation>Longitude, degrés</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Latitude, degrees</source>
        <translation>Latitude, degrés</translation>
    </message>
    <message>
        <source>Pick on the map</source>
        <translation>Choisir sur la carte</translation>
    </message>
    <message>
        <source>The next click on the map fills in the coordinates and the country</source>
        <translation>Le prochain clic sur la carte donne les coordonnées et le pays</translation>
    </message>
</context>
<context>
    <name>PreviewFooter</name>
    <message>
        <source>Fits one page</source>
        <translation>Tient sur une page</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Save as PDF, SVG or PNG</source>
        <translation>Enregistrer en PDF, SVG ou PNG</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>One page; what has no room is left out</source>
        <translation>Une page&#xa0;; ce qui n’a pas la place est omis</translation>
    </message>
    <message>
        <source>Saving page %1 of %2</source>
        <translation>Enregistrement de la page %1 sur %2</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open what was saved</source>
        <translation>Ouvrir ce qui a été enregistré</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Voir dans le dossier</translation>
    </message>
    <message>
        <source>Making page %1 of %2 for the printer’s paper</source>
        <translation>Page %1 sur %2 en préparation pour le papier de l’imprimante</translation>
    </message>
    <message>
        <source>Making the page for the printer’s paper…</source>
        <translation>Préparation de la page pour le papier de l’imprimante…</translation>
    </message>
</context>
<context>
    <name>ProblemLine</name>
    <message>
        <source>Error: %1</source>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Tous %1</translation>
    </message>
    <message>
        <source>Errors %1</source>
        <translation>Erreurs %1</translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <translation>Avertissements %1</translation>
    </message>
    <message>
        <source>next problem</source>
        <translation>problème suivant</translation>
    </message>
    <message>
        <source>show what it is about</source>
        <translation>montrer de quoi il s’agit</translation>
    </message>
</context>
<context>
    <name>ProblemsButton</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsourced</source>
        <translation>
            <numerusform>%n sans source</numerusform>
            <numerusform>%n sans source</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message numerus="yes">
        <source>This dossier has %n error(s)</source>
        <translation>
            <numerusform>Ce dossier a %n erreur</numerusform>
            <numerusform>Ce dossier a %n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This dossier has %n warning(s)</source>
        <translation>
            <numerusform>Ce dossier a %n avertissement</numerusform>
            <numerusform>Ce dossier a %n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n warning(s) do not block.</source>
        <translation>
            <numerusform>L’avertissement ne bloque pas.</numerusform>
            <numerusform>Les %n avertissements ne bloquent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your file has not been changed.</source>
        <translation>Votre fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Keep the open dossier</source>
        <translation>Garder le dossier ouvert</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>En ouvrir un autre…</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>This file cannot be opened</source>
        <translation>Ce fichier ne peut pas être ouvert</translation>
    </message>
    <message numerus="yes">
        <source>Fix the %n error(s) to open it.</source>
        <translation>
            <numerusform>Corrigez l’erreur pour l’ouvrir.</numerusform>
            <numerusform>Corrigez les %n erreurs pour l’ouvrir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>Revenir à la carte</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>How long it takes is not known</source>
        <translation>La durée n’est pas connue</translation>
    </message>
</context>
<context>
    <name>QuoteBlock</name>
    <message>
        <source>source %1</source>
        <translation>source %1</translation>
    </message>
</context>
<context>
    <name>QuoteList</name>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
</context>
<context>
    <name>RangeHandle</name>
    <message>
        <source>End of the range in sight, %1</source>
        <translation>Fin de la période affichée, %1</translation>
    </message>
    <message>
        <source>Start of the range in sight, %1</source>
        <translation>Début de la période affichée, %1</translation>
    </message>
    <message>
        <source>Arrow keys move by a month, with Shift by a week, with Ctrl by a day.</source>
        <translation>Les flèches déplacent d’un mois, avec Maj d’une semaine, avec Ctrl d’un jour.</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open recent</source>
        <translation>Ouvrir un récent</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Vider cette liste</translation>
    </message>
</context>
<context>
    <name>RecoveryLine</name>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Recover “%1”</source>
        <translation>Récupérer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Discard what was recovered of “%1”</source>
        <translation>Abandonner ce qui a été récupéré de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>“%1” cannot be recovered</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être récupéré</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Discard what was recovered of “%1”?</source>
        <translation>Abandonner ce qui a été récupéré de «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The changes cannot be had back afterwards. The file itself stays as it is.</source>
        <translation>Les modifications ne pourront plus être retrouvées. Le fichier lui-même reste tel quel.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Garder pour plus tard</translation>
    </message>
    <message>
        <source>Changes that were not saved</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>The program ended before these were saved. Nothing is written before you save.</source>
        <translation>Le programme s’est arrêté avant leur enregistrement. Rien n’est écrit avant que vous n’enregistriez.</translation>
    </message>
</context>
<context>
    <name>RemarkList</name>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message numerus="yes">
        <source>and %n more remark(s)</source>
        <translation>
            <numerusform>et %n autre remarque</numerusform>
            <numerusform>et %n autres remarques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplaceSheet</name>
    <message>
        <source>Replace files?</source>
        <translation>Remplacer des fichiers&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) of these pages&apos; names are there already.</source>
        <translation>
            <numerusform>Un autre fichier (%n) du nom de ces pages existe déjà.</numerusform>
            <numerusform>%n autres fichiers aux noms de ces pages existent déjà.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>ReportRow</name>
    <message>
        <source>Contradicts what is shown</source>
        <translation>Contredit ce qui est affiché</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Dossiers (*.json)</source>
        <translation>Dossiers (*.json)</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Country, event or quote</source>
        <translation>Pays, événement, citation</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>SearchNothing</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire&#xa0;: %1&#xa0;?</translation>
    </message>
</context>
<context>
    <name>SearchTips</name>
    <message>
        <source>A country, person, organisation or place, in any spelling: Kyiv, Kiev, Київ</source>
        <translation>Un pays, une personne, une organisation ou un lieu, sous toutes les graphies&#xa0;: Kiev, Kyiv, Київ</translation>
    </message>
    <message>
        <source>An event by its name, its place or its date: 6 January, 2025-03, spring 2025</source>
        <translation>Un événement par son nom, son lieu ou sa date&#xa0;: 6 janvier, 2025-03, printemps 2025</translation>
    </message>
    <message>
        <source>A few words of a quote or of its translation, or a source by its publisher</source>
        <translation>Quelques mots d’une citation ou de sa traduction, une source par son éditeur</translation>
    </message>
    <message>
        <source>Enter opens a result; Ctrl+Enter does and keeps this list</source>
        <translation>Entrée ouvre un résultat&#xa0;; Ctrl+Entrée l’ouvre et garde cette liste</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Enregistrer le formulaire</translation>
    </message>
    <message>
        <source>Import the table that was copied</source>
        <translation>Importer le tableau copié</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Month before, month after</source>
        <translation>Mois précédent, mois suivant</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Play, pause</source>
        <translation>Lecture, pause</translation>
    </message>
    <message>
        <source>Print or export</source>
        <translation>Imprimer ou exporter</translation>
    </message>
    <message>
        <source>Open a dossier</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Relire le fichier</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, all; on the map 0 is Europe</source>
        <translation>Agrandir, réduire, tout&#xa0;; sur la carte, 0 montre l’Europe</translation>
    </message>
    <message>
        <source>Map of Europe, all members, the world, the selection</source>
        <translation>Carte de l’Europe, de tous les membres, du monde, de la sélection</translation>
    </message>
    <message>
        <source>Next control: on the map the next state, while arrows move to the nearest one and letters find one by name</source>
        <translation>Élément suivant&#xa0;: sur la carte l’État suivant, tandis que les flèches vont au plus proche et que les lettres cherchent par nom</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Menu of the state on the map</source>
        <translation>Menu de l’État sur la carte</translation>
    </message>
    <message>
        <source>In the key: show only this status</source>
        <translation>Dans la légende&#xa0;: n’afficher que ce statut</translation>
    </message>
    <message>
        <source>Day before, day after; with Shift a week</source>
        <translation>Jour précédent, jour suivant&#xa0;; avec Maj, une semaine</translation>
    </message>
    <message>
        <source>Event before, event after; Enter opens it</source>
        <translation>Événement précédent, événement suivant&#xa0;; Entrée l’ouvre</translation>
    </message>
    <message>
        <source>First and last day of the timeline</source>
        <translation>Premier et dernier jour de la frise</translation>
    </message>
    <message>
        <source>Type a date</source>
        <translation>Saisir une date</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Fit the selection on the timeline</source>
        <translation>Ajuster la frise à la sélection</translation>
    </message>
    <message>
        <source>Compare two dates, or leave the comparison</source>
        <translation>Comparer deux dates, ou quitter la comparaison</translation>
    </message>
    <message>
        <source>Move the first date, the second; swap them</source>
        <translation>Déplacer la première date, la seconde&#xa0;; les échanger</translation>
    </message>
    <message>
        <source>Fold or unfold the lane that has the focus</source>
        <translation>Replier ou déplier le couloir actif</translation>
    </message>
    <message>
        <source>Mouse wheel</source>
        <translation>Molette</translation>
    </message>
    <message>
        <source>Zoom the timeline; with Shift move along it, with Ctrl scroll its lanes</source>
        <translation>Zoomer sur la frise&#xa0;; avec Maj la parcourir, avec Ctrl faire défiler ses couloirs</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Glisser</translation>
    </message>
    <message>
        <source>Snaps to events; with Alt to days, with Shift to months</source>
        <translation>S’aimante aux événements&#xa0;; avec Alt aux jours, avec Maj aux mois</translation>
    </message>
    <message>
        <source>Leave the comparison, close the card or the dialog</source>
        <translation>Quitter la comparaison, fermer la fiche ou la fenêtre</translation>
    </message>
    <message>
        <source>Print the selected country&apos;s card</source>
        <translation>Imprimer la fiche du pays sélectionné</translation>
    </message>
    <message>
        <source>What sources contradict each other on</source>
        <translation>Ce sur quoi les sources se contredisent</translation>
    </message>
    <message>
        <source>Choose whom to believe, as known on which day</source>
        <translation>Choisir qui croire, et l’état connu à quelle date</translation>
    </message>
    <message>
        <source>The sources, and what rests on each</source>
        <translation>Les sources, et ce qui repose sur chacune</translation>
    </message>
    <message>
        <source>Search; Enter opens a result, with Ctrl and keeps the list</source>
        <translation>Rechercher&#xa0;; Entrée ouvre un résultat, avec Ctrl en gardant la liste</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Save; with Shift in another file</source>
        <translation>Enregistrer&#xa0;; avec Maj dans un autre fichier</translation>
    </message>
    <message>
        <source>Undo the last change; with Shift, or Ctrl+Y, redo it</source>
        <translation>Annuler la dernière modification&#xa0;; avec Maj, ou Ctrl+Y, la rétablir</translation>
    </message>
    <message>
        <source>Import, export data</source>
        <translation>Importer, exporter des données</translation>
    </message>
    <message>
        <source>Edit what is selected</source>
        <translation>Modifier la sélection</translation>
    </message>
</context>
<context>
    <name>SourceDetails</name>
    <message>
        <source>Address: %1</source>
        <translation>Adresse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Events it speaks of</source>
        <translation>Événements dont elle parle</translation>
    </message>
    <message>
        <source>Countries and others it speaks of</source>
        <translation>Pays et autres dont elle parle</translation>
    </message>
    <message>
        <source>Believe only this source</source>
        <translation>Ne retenir que cette source</translation>
    </message>
    <message>
        <source>Add to the lens</source>
        <translation>Retenir aussi cette source</translation>
    </message>
    <message>
        <source>Take out of the lens</source>
        <translation>Ne plus retenir cette source</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Copier la référence</translation>
    </message>
    <message>
        <source>Open in the browser…</source>
        <translation>Ouvrir dans le navigateur…</translation>
    </message>
</context>
<context>
    <name>SourceEntry</name>
    <message>
        <source>believed</source>
        <translation>retenue</translation>
    </message>
    <message>
        <source>not believed</source>
        <translation>non retenue</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Déplié</translation>
    </message>
    <message>
        <source>Folded up</source>
        <translation>Replié</translation>
    </message>
</context>
<context>
    <name>SourceFields</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source of rows that name none</source>
        <translation>Source des lignes qui n’en nomment pas</translation>
    </message>
    <message>
        <source>Its title</source>
        <translation>Son titre</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Title of the new source</source>
        <translation>Titre de la nouvelle source</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Son adresse</translation>
    </message>
    <message>
        <source>https://… (may be empty)</source>
        <translation>https://… (facultatif)</translation>
    </message>
    <message>
        <source>Address of the new source</source>
        <translation>Adresse de la nouvelle source</translation>
    </message>
</context>
<context>
    <name>SourceTickLine</name>
    <message>
        <source>%1, ticked</source>
        <translation>%1, cochée</translation>
    </message>
</context>
<context>
    <name>SourceTickList</name>
    <message>
        <source>Find a source</source>
        <translation>Chercher une source</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>No source has that in its name.</source>
        <translation>Aucune source n’a cela dans son nom.</translation>
    </message>
    <message>
        <source>Double click or Ctrl+Space: this one alone</source>
        <translation>Double clic ou Ctrl+Espace&#xa0;: celle-ci seule</translation>
    </message>
</context>
<context>
    <name>SourcesView</name>
    <message numerus="yes">
        <source>%1 of %n source(s) believed by the lens</source>
        <translation>
            <numerusform>Sources retenues&#xa0;: %1 sur %n</numerusform>
            <numerusform>Sources retenues&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a source</source>
        <translation>Chercher une source</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>Par rang</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Par date</translation>
    </message>
    <message>
        <source>By claims</source>
        <translation>Par affirmations</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>No source matches “%1”.</source>
        <translation>Aucune source ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>Nothing is said here yet</source>
        <translation>Rien n’est encore dit ici</translation>
    </message>
    <message>
        <source>Say where a country stands, tell of an event, or bring in a table that you already have.</source>
        <translation>Dites où se tient un pays, racontez un événement, ou apportez un tableau que vous avez déjà.</translation>
    </message>
    <message>
        <source>Add a country…</source>
        <translation>Ajouter un pays…</translation>
    </message>
    <message>
        <source>Add an event…</source>
        <translation>Ajouter un événement…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
</context>
<context>
    <name>StateMenu</name>
    <message>
        <source>Open the card</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>Cadrer la carte dessus</translation>
    </message>
    <message>
        <source>Show only its status</source>
        <translation>N’afficher que son statut</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <translation>N’afficher que&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Print this card…</source>
        <translation>Imprimer cette fiche…</translation>
    </message>
    <message>
        <source>Add a status…</source>
        <translation>Ajouter un statut…</translation>
    </message>
    <message>
        <source>Add an event here…</source>
        <translation>Ajouter un événement ici…</translation>
    </message>
</context>
<context>
    <name>StateTwin</name>
    <message>
        <source>States on the map</source>
        <translation>États sur la carte</translation>
    </message>
</context>
<context>
    <name>StatusColours</name>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Brique</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Sarcelle</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rose</translation>
    </message>
</context>
<context>
    <name>StatusStart</name>
    <message>
        <source>Colour of status %1</source>
        <translation>Couleur du statut %1</translation>
    </message>
    <message>
        <source>Label of status %1</source>
        <translation>Nom du statut %1</translation>
    </message>
    <message>
        <source>Remove status %1</source>
        <translation>Retirer le statut %1</translation>
    </message>
</context>
<context>
    <name>StatusStarts</name>
    <message>
        <source>Statuses, in the order of the key</source>
        <translation>Statuts, dans l’ordre de la légende</translation>
    </message>
    <message>
        <source>Give the dossier one status at least.</source>
        <translation>Donnez au dossier au moins un statut.</translation>
    </message>
    <message>
        <source>The first one is counted: its number is the coalition’s size. Each also takes a pattern of its own, which reaches those whom colour does not.</source>
        <translation>Le premier est compté&#xa0;: son nombre est la taille de la coalition. Chacun prend aussi un motif à lui, pour ceux que la couleur n’atteint pas.</translation>
    </message>
    <message>
        <source>Add a status</source>
        <translation>Ajouter un statut</translation>
    </message>
</context>
<context>
    <name>SubjectChoices</name>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>A page for each</source>
        <translation>Une page par</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>From (A)</source>
        <translation>Du (A)</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>To (B)</source>
        <translation>Au (B)</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Situation au</translation>
    </message>
    <message>
        <source>Card of</source>
        <translation>Fiche de</translation>
    </message>
</context>
<context>
    <name>TableTicks</name>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
</context>
<context>
    <name>TemplateChoices</name>
    <message>
        <source>One-page briefing</source>
        <translation>Fiche d’une page</translation>
    </message>
    <message>
        <source>Country card</source>
        <translation>Fiche pays</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Map, members, events, sources</source>
        <translation>Carte, membres, événements, sources</translation>
    </message>
    <message>
        <source>%1, landscape</source>
        <translation>%1, paysage</translation>
    </message>
    <message>
        <source>%1, portrait</source>
        <translation>%1, portrait</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Quoi imprimer</translation>
    </message>
    <message>
        <source>Two dates, and what changed</source>
        <translation>Deux dates et ce qui a changé</translation>
    </message>
    <message>
        <source>By event, month or country</source>
        <translation>Par événement, mois ou pays</translation>
    </message>
    <message>
        <source>One actor: history, events, words</source>
        <translation>Un acteur&#xa0;: histoire, événements, paroles</translation>
    </message>
</context>
<context>
    <name>TextFormat</name>
    <message>
        <source>Comma  ,</source>
        <translation>Virgule  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Point-virgule (;)</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Vertical bar  |</source>
        <translation>Barre verticale  |</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
</context>
<context>
    <name>TimelineControls</name>
    <message>
        <source>Stretch of time in sight</source>
        <translation>Période visible</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 mois</translation>
    </message>
    <message>
        <source>6 weeks</source>
        <translation>6 semaines</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 semaines</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>Exactly then</source>
        <translation>Ce jour exactement</translation>
    </message>
    <message>
        <source>This range</source>
        <translation>Cette période</translation>
    </message>
    <message>
        <source>Events listed and counted</source>
        <translation>Événements listés et comptés</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>Frise chronologique</translation>
    </message>
    <message>
        <source>Date compared with, A, %1</source>
        <translation>Date de comparaison, A, %1</translation>
    </message>
    <message>
        <source>Shown date, %1</source>
        <translation>Date affichée, %1</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Preview, print or export a page of this view</source>
        <translation>Prévisualiser, imprimer ou exporter une page de cette vue</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation>Quitter la comparaison</translation>
    </message>
    <message>
        <source>Compare two dates</source>
        <translation>Comparer deux dates</translation>
    </message>
    <message>
        <source>Leave the comparison (C)</source>
        <translation>Quitter la comparaison (C)</translation>
    </message>
    <message>
        <source>Compare two dates (C)</source>
        <translation>Comparer deux dates (C)</translation>
    </message>
</context>
<context>
    <name>UnknownCardView</name>
    <message>
        <source>Not known to this lens</source>
        <translation>Inconnu des sources retenues</translation>
    </message>
    <message>
        <source>Show all sources</source>
        <translation>Montrer toutes les sources</translation>
    </message>
</context>
<context>
    <name>UnsourcedMark</name>
    <message>
        <source>Unsourced</source>
        <translation>Sans source</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Frontières</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation>Quitter la comparaison</translation>
    </message>
    <message>
        <source>Compare two dates</source>
        <translation>Comparer deux dates</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>Events listed and counted</source>
        <translation>Événements listés et comptés</translation>
    </message>
</context>
<context>
    <name>WordsEntry</name>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainien</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>WorkingNote</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Stopped: these pages are not yet what is chosen.</source>
        <translation>Arrêté&#xa0;: ces pages ne sont pas encore ce qui est choisi.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Les faire</translation>
    </message>
</context>
<context>
    <name>atlas::BriefingExport</name>
    <message numerus="yes">
        <source>Saved %n file(s), from %1 on</source>
        <translation>
            <numerusform>%n fichier enregistré, à partir de %1</numerusform>
            <numerusform>%n fichiers enregistrés, à partir de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>Stopped. No file was changed.</source>
        <translation>Arrêté. Aucun fichier n’a été modifié.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF/A (*.pdf)</source>
        <translation>PDF/A (*.pdf)</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Export the briefing</source>
        <translation>Exporter la fiche</translation>
    </message>
    <message numerus="yes">
        <source>Made anew for the printer’s paper, and sent to it: %n page(s)</source>
        <translation>
            <numerusform>Refaite pour le papier de l’imprimante et envoyée&#xa0;: %n page</numerusform>
            <numerusform>Refaites pour le papier de l’imprimante et envoyées&#xa0;: %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer: %n page(s)</source>
        <translation>
            <numerusform>Envoyée à l’imprimante&#xa0;: %n page</numerusform>
            <numerusform>Envoyées à l’imprimante&#xa0;: %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was printed.</source>
        <translation>Arrêté. Rien n’a été imprimé.</translation>
    </message>
</context>
<context>
    <name>atlas::BriefingOptions</name>
    <message>
        <source>Members table</source>
        <translation>Tableau des membres</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>What happened between the two dates</source>
        <translation>Ce qui s’est passé entre les deux dates</translation>
    </message>
    <message>
        <source>Changes since the last event</source>
        <translation>Changements depuis le dernier événement</translation>
    </message>
    <message>
        <source>Ambiguous and adverse positions</source>
        <translation>Positions ambiguës et adverses</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Members on both dates</source>
        <translation>Membres aux deux dates</translation>
    </message>
    <message>
        <source>What changed since the page before</source>
        <translation>Ce qui a changé depuis la page précédente</translation>
    </message>
</context>
<context>
    <name>atlas::BriefingPreview</name>
    <message>
        <source>Choose whom the card is about.</source>
        <translation>Choisissez de qui est la fiche.</translation>
    </message>
</context>
<context>
    <name>atlas::SavePlace</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
</context>
</TS>
