using FloraGen.Emission.Members;
using FloraGen.Emission.Planning;
using FloraGen.Emission.Types;
using FloraGen.Model;

namespace FloraGen.Emission.Files;

/// <summary>The parameters of an operation, as one record.</summary>
internal static class ParamsFile
{
    public static string Write(ParamsPlan plan)
    {
        CSharpWriter writer = GeneratedFile.Start(plan.Options);
        XmlDoc.Raw(writer, $"<summary>Parameters of <see cref=\"{plan.OperationCref}\"/>.</summary>");
        _ = writer.Write(GeneratedFile.CodeAttribute);
        using (writer.Braces($"{plan.Options.Access} sealed partial record {plan.Name}"))
        {
            foreach (ParameterPlan parameter in plan.Parameters)
            {
                XmlDoc.Summary(writer, parameter.Description ?? $"The parameter \"{parameter.WireName}\".");
                GeneratedFile.Obsolete(writer, parameter.IsDeprecated);
                string required = parameter.IsRequired ? "required " : "";
                _ = writer.Write($"public {required}{parameter.DeclaredType} {parameter.Name} {{ get; init; }}").Line();
            }

            Separator separator = new(writer);
            WriteQuery(separator, writer, plan);
            WriteHeaders(separator, writer, plan);
        }

        return writer.ToString();
    }

    private static void WriteQuery(Separator separator, CSharpWriter writer, ParamsPlan plan)
    {
        ParameterPlan[] query = [.. plan.Parameters.Where(static parameter => parameter.Location == ApiParameterLocation.Query)];
        if (query.Length == 0)
        {
            return;
        }

        separator.Next();
        _ = writer.Write("internal Internal.ApiQuery ToQuery() => new Internal.ApiQuery()");
        for (int index = 0; index < query.Length; index++)
        {
            string end = index == query.Length - 1 ? ";" : "";
            string explode = query[index] is { Type: CSharpList, Explode: false } ? ", explode: false" : "";
            _ = writer.Write($"    .Add({CSharpLiteral.Of(query[index].WireName)}, {Value(query[index])}{explode}){end}");
        }
    }

    private static void WriteHeaders(Separator separator, CSharpWriter writer, ParamsPlan plan)
    {
        ParameterPlan[] headers = [.. plan.Parameters.Where(static parameter => parameter.Location == ApiParameterLocation.Header)];
        if (headers.Length == 0)
        {
            return;
        }

        separator.Next();
        _ = writer.Write("internal Internal.ApiHeaders ToHeaders() => new Internal.ApiHeaders()");
        for (int index = 0; index < headers.Length; index++)
        {
            string end = index == headers.Length - 1 ? ";" : "";
            _ = writer.Write($"    .Add({CSharpLiteral.Of(headers[index].WireName)}, {Value(headers[index])}){end}");
        }
    }

    /// <summary>The arguments behind the name: a text or null, or a list and the text of its items.</summary>
    private static string Value(ParameterPlan parameter)
    {
        if (parameter.Type is CSharpList list)
        {
            return $"{parameter.Name}, static item => {list.Item.Text("item")}";
        }

        if (parameter.IsRequired || parameter.Type is CSharpPrimitive { Primitive: ApiPrimitive.String })
        {
            return parameter.Type.Text(parameter.Name);
        }

        string value = parameter.Type.IsValueType ? parameter.Name + ".Value" : parameter.Name;
        return $"{parameter.Name} is null ? null : {parameter.Type.Text(value)}";
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
