using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Reading;

namespace AgreementGen.Linting;

/// <summary>What one rule finds in one document.</summary>
/// <param name="text">The text in which a .docx's findings have their places; null for words of a program.</param>
public sealed class Findings(Rule rule, DocxText? text, DiagnosticBag bag)
{
    /// <summary>A value is not what is prescribed. The page's fact has them as <c>{0}</c> and <c>{1}</c>, further ones from <c>{2}</c>.</summary>
    public void Measure(Location place, object measured, object allowed, params ReadOnlySpan<object> more) =>
        bag.Add(Compare(place, measured, allowed, more));

    public void Measure(Passage place, object measured, object allowed, params ReadOnlySpan<object> more) =>
        Measure(PlaceOf(place), measured, allowed, more);

    public void Measure(ParagraphView place, object measured, object allowed, params ReadOnlySpan<object> more) =>
        Measure(PlaceOf(place), measured, allowed, more);

    /// <summary>The same, of something that was only guessed to be what it was taken for: never more than a warning.</summary>
    public void Measure(
        Passage place,
        Confidence confidence,
        object measured,
        object allowed,
        params ReadOnlySpan<object> more
    ) => bag.Add(Lighten(Compare(PlaceOf(place), measured, allowed, more), confidence));

    /// <summary>Something is wrong that is not a measure.</summary>
    public void Say(Location place, params ReadOnlySpan<object> facts) =>
        bag.Add(new Diagnostic(rule.Kind, place, facts));

    public void Say(Passage place, params ReadOnlySpan<object> facts) => Say(PlaceOf(place), facts);

    public void Say(ParagraphView place, params ReadOnlySpan<object> facts) => Say(PlaceOf(place), facts);

    /// <summary>The same with another severity than the rule's: a lighter case of it.</summary>
    public void Say(Severity severity, Location place, params ReadOnlySpan<object> facts) =>
        bag.Add(new Diagnostic(rule.Kind, place, facts) { Severity = severity });

    /// <summary>Two places do not go together.</summary>
    /// <param name="other">The one that stays.</param>
    public void SayAgainst(Location place, Location other, params ReadOnlySpan<object> facts) =>
        bag.Add(new Diagnostic(rule.Kind, place, facts).With(TraceKind.ComparedWith, other));

    /// <summary>Something that has to be there is not: said once, at the start of the document.</summary>
    public void Miss(params ReadOnlySpan<object> facts) => Say(text?.Start ?? default, facts);

    public Location PlaceOf(Passage passage) => text!.Of(passage);

    public Location PlaceOf(ParagraphView paragraph) => text!.Of(paragraph);

    private Diagnostic Compare(Location place, object measured, object allowed, ReadOnlySpan<object> more)
    {
        ReadOnlySpan<object> facts = [measured, allowed, .. more];
        return new Diagnostic(rule.Kind, place, facts) { Measured = measured, Allowed = allowed };
    }

    private static Diagnostic Lighten(Diagnostic finding, Confidence confidence) =>
        confidence == Confidence.Guess && finding.Severity == Severity.Error
            ? finding with
            {
                Severity = Severity.Warning,
            }
            : finding;
}
