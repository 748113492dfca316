using AgreementGen.Linting.Rules.Capitals;

namespace AgreementGen.Linting;

public static partial class RuleBook
{
    private static Rule[] Capitals =>
        [
            new SentenceCapital(),
            new PersonNameCapitals(),
            new AppellationCapitals(),
            new ForeignPersonCapitals(),
            new TranscribedNameCapitals(),
            new UnitNounCapital(),
            new NumberedUnitCapital(),
            new SpecialPlaceCapitals(),
            new FusedPlaceCapitals(),
            new TerrainNounCapital(),
            new RegionCapitals(),
            new ForeignPlaceCapitals(),
            new TranscribedPlaceCapitals(),
            new AgencyCapitals(),
            new CentralBodyCapitals(),
            new ForeignBodyCapitals(),
            new AcronymCapitals(),
            new SpecialNounCapitals(),
            new HonourCapitals(),
            new TitleBeforeNameCapital(),
            new PartyNounCapital(),
            new PublicDayCapitals(),
            new DocumentTypeCapital(),
            new CitedUnitCapital(),
            new LunarYearCapitals(),
            new FestivalCapitals(),
            new WeekdayCapitals(),
            new EventCapitals(),
            new WorkTitleCapitals(),
            new MottoCapitals(),
        ];
}
