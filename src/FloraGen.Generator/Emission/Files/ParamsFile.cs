using FloraGen.Emission.Members;
using FloraGen.Emission.Members.Calls;
using FloraGen.Emission.Planning.Operations;
using FloraGen.Handles;
using FloraGen.Model.Operations;

namespace FloraGen.Emission.Files;

/// <summary>The parameters of an operation, as one record.</summary>
internal static class ParamsFile
{
    public static CSharpWriter Write(ParamsPlan plan)
    {
        CSharpWriter writer = GeneratedFile.Start(plan);
        XmlDoc.Raw(writer, $"<summary>Parameters of <see cref=\"{plan.OperationCref}\"/>.</summary>");
        _ = writer.Write(GeneratedFile.CodeAttributes);
        using (writer.Braces($"{plan.Options.Access} sealed partial record {plan.Name}{Bases(plan)}"))
        {
            foreach (ParameterPlan parameter in plan.Parameters)
            {
                XmlDoc.Summary(writer, parameter.Description ?? $"The parameter \"{parameter.WireName}\".");
                if (parameter.Source is { } source)
                {
                    string otherwise = source.Default is { } text ? $", and \"{text}\" where they say nothing" : "";
                    XmlDoc.Remarks(writer, $"When null, the value of {source.Option} in the client's options{otherwise}.");
                }
                else if (parameter.Constant is not null)
                {
                    XmlDoc.Remarks(writer, $"Always \"{parameter.Constant}\", as the OpenAPI document says.");
                }
                else if (parameter.Default is not null)
                {
                    XmlDoc.Remarks(writer, $"\"{parameter.Default}\" by default, as the OpenAPI document says.");
                }

                GeneratedFile.Obsolete(writer, parameter.IsDeprecated);
                string required = parameter.IsRequired ? "required " : "";
                string initial = parameter.Initial is null ? "" : $" = {parameter.Initial};";
                _ = writer.Write($"public {required}{parameter.DeclaredType} {parameter.Name} {{ get; {(plan.Options.HasSetters ? "set" : "init")}; }}{initial}").Line();
            }

            Separator separator = new(writer);
            Write(separator, writer, Needs.ApiQuery, ParameterExpression.Query, Of(plan, ApiParameterLocation.Query, ApiParameterLocation.QueryString));
            Write(separator, writer, Needs.ApiHeaders, ParameterExpression.Header, Of(plan, ApiParameterLocation.Header));
            Write(separator, writer, Needs.ApiCookies, ParameterExpression.Cookie, Of(plan, ApiParameterLocation.Cookie));
        }

        return writer;
    }

    private static ParameterPlan[] Of(ParamsPlan plan, params ApiParameterLocation[] locations)
        => [.. plan.Parameters.Where(parameter => locations.Contains(parameter.Location))];

    private static string Bases(ParamsPlan plan)
    {
        string[] bases =
        [
            .. Of(plan, ApiParameterLocation.Query, ApiParameterLocation.QueryString).Length > 0 ? [$"{Needs.IHidden}<{Needs.ApiQuery}>"] : Array.Empty<string>(),
            .. Of(plan, ApiParameterLocation.Header).Length > 0 ? [$"{Needs.IHidden}<{Needs.ApiHeaders}>"] : Array.Empty<string>(),
            .. Of(plan, ApiParameterLocation.Cookie).Length > 0 ? [$"{Needs.IHidden}<{Needs.ApiCookies}>"] : Array.Empty<string>(),
        ];
        return bases.Length == 0 ? "" : " : " + string.Join(", ", bases);
    }

    /// <summary>A property that puts each parameter where it belongs.</summary>
    private static void Write(
        Separator separator, CSharpWriter writer, string type, Func<ParameterPlan, string> call, ParameterPlan[] parameters)
    {
        if (parameters.Length == 0)
        {
            return;
        }

        separator.Next();
        _ = writer.Write($"{type} {Needs.IHidden}<{type}>.Hidden => new {type}()");
        for (int index = 0; index < parameters.Length; index++)
        {
            _ = writer.Write($"    {call(parameters[index])}{(index == parameters.Length - 1 ? ";" : "")}");
        }
    }

    /// <summary>An empty line between members; the one behind the properties is there already.</summary>
    private sealed class Separator(CSharpWriter writer)
    {
        private bool _isFirst = true;

        public void Next()
        {
            if (!_isFirst)
            {
                _ = writer.Line();
            }

            _isFirst = false;
        }
    }
}
