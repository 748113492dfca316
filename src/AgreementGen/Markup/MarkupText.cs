using AgreementGen.Diagnostics;

namespace AgreementGen.Markup;

/// <summary>What a template wrote: the XML and the way back from it.</summary>
public sealed record MarkupText(SourceText Source, SourceMap Map);
