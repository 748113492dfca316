using System.Globalization;
using System.Numerics;
using Scriban.Functions;

namespace Scriban.Syntax;

/// <summary>A number, a string, <c>true</c>, <c>false</c> or <c>null</c>.</summary>
public sealed class ScriptLiteral(object? value) : ScriptExpression
{
    public object? Value { get; } = value;

    public override object? Evaluate(TemplateContext context) => Value;

    public override void PrintTo(ScriptPrinter printer) => printer.Append(TextOf(Value));

    private static string TextOf(object? value) =>
        value switch
        {
            null => "null",
            bool flag => flag ? "true" : "false",
            string text => "\"" + StringFunctions.Escape(text) + "\"",
            uint number => "0x" + number.ToString("x", CultureInfo.InvariantCulture) + "u",
            ulong number => "0x" + number.ToString("x", CultureInfo.InvariantCulture) + "u",
            float number => WithPoint(number.ToString("R", CultureInfo.InvariantCulture)) + "f",
            double number => WithPoint(number.ToString("R", CultureInfo.InvariantCulture)),
            decimal number => number.ToString(CultureInfo.InvariantCulture) + "m",
            BigInteger number => number.ToString(CultureInfo.InvariantCulture),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        };

    private static string WithPoint(string digits) => digits.AsSpan().ContainsAny(".eE") ? digits : digits + ".0";
}
